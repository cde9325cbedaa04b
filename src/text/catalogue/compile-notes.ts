/** Notes on names, types, units and tables; read by fault-catalogue.ts, which says how they are laid out. */
export const compileNotes = `
compile/unknown-name
人均收入 < 低保标准 → 人均月收入 < 低保标准
规则和词汇表中没有这个名称。｜改为相近的名称，或先声明。
Nothing in the policy or the vocabulary has this name.｜Use the nearest, or declare it.

compile/child-fact
月工资 > 0 → any(成员.重病患者)
在家庭层面读取了每个成员各有的事实。｜写 成员.…，放在 any、sum 或 count 里。
A fact that each member has is read of the household.｜Write 成员.… inside any, sum or count.

compile/fact-without-entity
when: 户籍类别 = "城镇"
标准核查和没有 on 的计算值只看参数，不看家庭。｜改用参数的一档，或为计算值写 on。
A check, or a value without on, reads parameters only.｜Name a variant of the parameter, or give the value an on.

compile/unknown-entity
on: 家 → on: 家庭
词汇表没有这个对象。｜改为已有的对象。
The vocabulary has no such entity.｜Name one that it has.

compile/entity-out-of-reach
（在 申请 的规则里读 义务人.年龄）
从此处走不到那个对象。｜经由共同的上级书写，或另设计算值。
No path leads from here to that entity.｜Go by way of what both belong to, or use a derived value.

compile/unknown-programme
options: [低保救助, …]
规则中没有这个项目。｜核对名称。
The policy has no such programme.｜Check the name.

compile/unknown-option
户籍类别 = "城市" → 户籍类别 = "城镇"
事实、口径或参数没有这个选项，比较永远不成立。｜改为所列选项之一。
The fact, reading or parameter has no such option.｜Use one of those listed.

compile/unknown-function
maximum(a, b) → max(a, b)
没有这个函数。｜改为内置函数。
There is no such function.｜Use a built-in one.

compile/wrong-arguments
get or else(a) → get or else(a, b)
函数的参数过多或过少。｜按所说的个数书写。
The function has too many arguments or too few.｜Give as many as it takes.

compile/unit-clash
人均月收入 + 家庭月收入
两边的单位不同，不能相加或比较。｜先换算：乘以家庭人口，或除以家庭人口。
The units differ, so the sides cannot be added or compared.｜Convert first, for example by the number of members.

compile/declared-unit
unit: 元/户/月 formula: 低保标准 → formula: 低保标准 * 家庭人口
算式得出的单位与写明的不同。｜改正算式或单位；往往漏乘人数或月数。
The formula gives another unit than is declared.｜Mend either; often a number of people or months is missing.

compile/type-clash
户籍类别 > 3
两边的类型不同，或此处需要另一种值。｜核对两边各是什么。
The sides are of different types, or another kind of value is wanted.｜See what each side is.

compile/unknown-part
出生日期.years → 出生日期.year
这个值没有这一部分。｜日期有 .year .month .day，时长有 .years。
The value has no such part.｜Dates have .year .month .day, durations .years.

compile/variant-out-of-reach
低保标准（按户籍类别分档，而此处无户籍） → 低保标准.城镇
参数分档，而此处不知道属于哪一档。｜写明一档。
The parameter varies, and nothing here says which variant is meant.｜Name it.

compile/remaining-months
years and months duration(a, b).months
.months 只是满年之后余下的月数。｜要总月数时去掉 .months。
.months is only what is left after whole years.｜For all months, leave it out.

compile/money-in-formula
人均月收入 < 1010 → 人均月收入 < 低保标准
金额写在算式里，没有出处和日期，也不能调整。｜改为参数。
An amount in a formula has no source and no date, and no proposal can change it.｜Make it a parameter.

compile/circular-rules
甲: 乙 + 1、乙: 甲 - 1
几条规则互为前提，都无法计算。｜断开其中一处。
Some rules need each other, so none can be computed.｜Break the loop at one place.

compile/unreadable-value
value: 一千
值不是参数所声明的类型。｜按声明的类型书写。
The value is not of the parameter's type.｜Write it as declared.

compile/table-gap
| < 100 | … |、| > 100 | … |（恰为 100 时没有结果）
有一种情形没有哪一行适用，此时没有结果，按未规定处理。｜补一行；如文件确未规定，可以保留。
In some case no row matches and the answer is silence.｜Add a row; where the text is silent indeed, leave it.

compile/table-overlap
| [0..2] | … |、| [2..4] | … |（2 同时适用两行）
两行同时适用而结果不同，此时结果未定。｜改正其中一行，或用 hit: first 写明先后；如文件确有冲突，可以保留。
Two rows match one case and differ, so it stays undecided.｜Mend one, or say hit: first; where the text collides indeed, leave it.

compile/shadowed-row
| <= 2 |、| > 2 |、| [1..3] |（第三行不会用到）
前面各行已包括这一行的全部情形。｜调整先后，或删去这一行。
The rows before it leave nothing for this one.｜Change the order, or take it away.

compile/always-true
残疾等级 >= 0（等级为 0 至 4）
按词汇表所定的范围，判断恒为真。｜改正界限，或删去。
Within the declared ranges this is always true.｜Mend the limit, or take it away.

compile/always-false
残疾等级 > 4（等级为 0 至 4）
按词汇表所定的范围，判断恒为假，无人符合。｜改正界限；几个条件之间如应为“或”，改用 or。
Within the declared ranges this is always false, so nobody meets it.｜Mend the limit; where either is enough, write or.
`;
