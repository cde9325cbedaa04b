/** Notes on how formulas and tables are written; read by fault-catalogue.ts, which says how they are laid out. */
export const feelNotes = String.raw`
feel/empty-formula
formula: ()
此处应有算式。｜写算式，或删去这一项。
A formula is missing.｜Write it, or take the key away.

feel/too-long
a + b + c + …
算式过长。｜拆成几个计算值，各取名称。
The formula is too long.｜Split it into derived values with names.

feel/too-deep
((((…))))
算式嵌套过深。｜拆成几个计算值。
The formula is nested too deep.｜Split it into derived values.

feel/full-width
月工资＞０ → 月工资 > 0
算式里用了全角的符号、数字或引号。｜改为半角。
A full-width sign, digit or quote stands in the formula.｜Write it half-width.

feel/foreign-operator
a == b && c → a = b and c
这是别的语言的运算符。｜用 =、!=、and、or、not(…)。
This operator belongs to another language.｜Use =, !=, and, or, not(…).

feel/word-operator
甲 且 乙 → 甲 and 乙
运算符用了汉字。｜改为 and、or、if … then … else …。
The operator is a Chinese word.｜Write and, or, if … then … else ….

feel/not-brackets
not 重病 → not(重病)
not 后面没有括号。｜把所否定的内容放进括号。
Brackets are missing after not.｜Put what is negated into brackets.

feel/single-quotes
户籍类别 = '城镇' → 户籍类别 = "城镇"
文字用了单引号。｜用半角双引号。
The text has single quotes.｜Use straight double quotes.

feel/unclosed-string
户籍类别 = "城镇 → 户籍类别 = "城镇"
文字缺少右引号。｜补上。
The closing quote of a text is missing.｜Add it.

feel/unknown-escape
"a\q" → "a\\q"
反斜杠后面的字符没有意义。｜反斜杠本身写两个。
The sign after the backslash means nothing.｜Write a backslash twice.

feel/unclosed-bracket
max(a, b → max(a, b)
括号没有闭合。｜补上右括号。
A bracket is never closed.｜Close it.

feel/wrong-bracket
max(a, b] → max(a, b)
括号不配对。｜换成相应的右括号。
Two brackets do not match.｜Use the matching one.

feel/unopened-bracket
a + b) → a + b
右括号没有对应的左括号。｜删去，或补上左括号。
A bracket closes nothing.｜Take it away, or open it.

feel/unit-after-number
月工资 > 500元 → 月工资 > 500
算式里的数字不带单位和百分号。｜只写数字；30% 写 0.3。
Numbers in formulas have no unit and no percent sign.｜Write the number; 30% is 0.3.

feel/thousands-separator
15,000 → 15000
数字用了分位符，逗号会被当作参数之间的分隔。｜去掉。
The number has separators; a comma sets arguments apart.｜Take them away.

feel/long-number
0.12345678901
数字的位数超过上限。｜缩短，或改为参数。
The number has too many digits.｜Shorten it, or make it a parameter.

feel/exponent
1e3 → 1000
数字用了指数写法。｜写全。
The number has an exponent.｜Write it in full.

feel/bare-date
from > 2022-01-01 → from > @"2022-01-01"
日期会被读成减法。｜写作 @"2022-01-01"。
The date would be a subtraction.｜Write @"2022-01-01".

feel/unexpected-character
a # b
算式里没有这个符号。｜删去，或改用运算符。
No formula has this sign.｜Take it away, or use an operator.

feel/unexpected-end
低保标准 *
算式没有写完。｜补上后半部分。
The formula ends too soon.｜Add what is missing.

feel/unexpected-token
a then b
这个词不能放在此处。｜检查前后是否漏写。
The word cannot stand here.｜See what is missing before or after it.

feel/missing-operand
* 低保标准
运算符前面缺少一个值。｜补上。
A value is missing before the operator.｜Add it.

feel/missing-operator
低保 标准 → 低保标准
两个名称之间没有运算符；名称里不能有空格。｜加上运算符，或去掉空格。
Two names have no operator between them; names have no spaces.｜Add one, or take the space away.

feel/missing-word
if a then b → if a then b else c
缺少 then、else、in、satisfies 等词。｜补上；if 必须有 else。
A word such as then, else, in or satisfies is missing.｜Add it; every if has an else.

feel/missing-name
成员. → 成员.月工资
点、some、every 或 for 后面缺少名称。｜补上。
A name is missing after a dot, some, every or for.｜Add it.

feel/chained-comparison
1 < x < 5 → 1 < x and x < 5
比较不能连写。｜用 and 连接，或写 between、in。
Comparisons do not chain.｜Join two with and, or use between or in.

feel/power-operand
a ** b → a ** 2
乘方的次数不是整数。｜写一个整数。
The exponent is no whole number.｜Write one.

feel/for-outside-aggregate
for o in 成员 return o.月工资 → sum(for o in 成员 return o.月工资)
for 得出列表，此处需要一个值。｜放在 sum、max、count 等函数里。
A for gives a list where one value is wanted.｜Put it into sum, max or count.

feel/null-alone
if a then b else null
null 不是值，只用来判断是否写明。｜写 x = null 或 x != null；默认值用 get or else。
Null is no value; it only tests for what is missing.｜Write x = null, or get or else for a default.

feel/list-literal
x in [1, 2] → x in (1, 2)
算式里没有方括号列表。｜几个值放在圆括号里；区间写 [1..2]。
Formulas have no lists in square brackets.｜Put values into round brackets; a range is [1..2].

feel/range-brackets
x in 1..2 → x in [1..2]
区间没有括号，看不出是否包括两端。｜加上 [ ] 或 ( )。
The range has no brackets to say whether its ends count.｜Add [ ] or ( ).

feel/not-a-function
低保标准(2)
只有内置函数可以带参数。｜改为运算，或核对函数名称。
Only built-in functions take arguments.｜Write an operation, or check the name.

feel/not-tests-alone
not("甲"), "乙" → not("甲")
单元格里的 not(…) 与别的判断并列，含义不清。｜都放进 not，或另起一行。
In a cell not(…) stands beside another test.｜Put both inside, or add a row.

feel/table-not-block
table: "| a | b |" → table: |
表格没有写成文字块。｜在键后写 |，表格从下一行开始。
The table is no block of text.｜Write | after the key and begin on the next line.

feel/table-empty
table: |
表格没有内容。｜写表头、一行短横线和至少一行。
The table is empty.｜Write headings, a line of dashes and a row.

feel/table-row
a | b → | a | b |
表格的行没有以 | 开头和结尾。｜补上。
A row does not begin and end with |.｜Add it.

feel/table-separator
| a | b | 之下缺 |---|---|
表头下面缺少短横线。｜每列补一组。
The line of dashes below the headings is missing.｜Add one group for each column.

feel/table-cells
| true | false | 在三列的表中
这一行的格数与表头不同。｜补齐或删去；不作判断的写 -。
The row has more or fewer cells than there are headings.｜Add or take away; a test of nothing is -.

feel/table-too-wide
| a | b | … |
表格的列过多。｜把几列合成一个计算值。
The table has too many columns.｜Join some in a derived value.

feel/table-heading-empty
| | 结果 |
有一列没有表头。｜写明这一列判断什么。
A column has no heading.｜Write what it tests.

feel/table-no-result
（没有结果列的表格）
没有一列以条目自己的名称为表头。｜加上结果列。
No column is headed by the entry's own name.｜Add the result.

feel/table-column-twice
| 结果 | 结果 |
结果列或依据列有两列。｜留下一列。
There are two columns of results, or of citations.｜Keep one.

feel/empty-cell
| true | | → | true | - |
单元格是空的。｜不作判断的写 -，结果列写值。
A cell is empty.｜Write - where nothing is tested, a value where a result is due.
`;
