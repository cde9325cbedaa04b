/** Notes on how entries are laid out; read by fault-catalogue.ts, which says how they are laid out themselves. */
export const schemaNotes = `
schema/unknown-key
eligble: … → eligible: …
此处没有这个键，写了也不会读取。｜改为所列的键之一，或删去。
No such key exists here, and what it holds is not read.｜Use one of those listed, or take it away.

schema/missing-key
低保: {en: dibao} → 低保: {en: dibao, on: 家庭}
缺少必须写明的键。｜补上。
A key that must be there is missing.｜Add it.

schema/unwanted-key
formula: … table: …
两个键互相排斥，不能并列。｜留下一个。
Two keys exclude each other.｜Keep one.

schema/empty-value
formula:
键后面没有值。｜填写，或删去这个键。
Nothing stands after the key.｜Fill it in or take the key away.

schema/wrong-kind
eligible: 收入低于标准 → eligible: {all: [收入低于标准]}
值的形式不对：应为映射的写成了文字，应为列表的写成了映射。｜按所说的形式改写。
The value has the wrong shape: text for a map, a map for a list.｜Write it in the shape named.

schema/unknown-word
force: must → force: firm
只能用所列的词。｜换成其中一个。
Only the words listed can stand here.｜Use one of them.

schema/not-a-number
value: 1,010 → value: 1010
不是普通小数：有分位符、单位、指数或多余的零。｜写成 1010 或 0.3。
This is no plain decimal: it has separators, a unit, an exponent or leading zeros.｜Write 1010 or 0.3.

schema/not-a-whole-number
min: 0.5
此处只能是整数。｜写整数。
Only a whole number can stand here.｜Write one.

schema/not-a-date
from: 2022-2-9 → from: 2022-02-09
不是日历上的日期。｜年四位，月、日各两位。
This is no date of the calendar.｜Four digits for the year, two for month and day.

schema/not-a-yes-or-no
outside: yes → outside: true
是或否只写 true 或 false。｜改写。
A yes or no is written true or false.｜Write it so.

schema/not-a-name
2号标准: … → 二号标准: …
名称只含文字、数字和 _，并以文字开头，否则算式无法引用。｜另取名称。
A name has letters, digits and _, and begins with a letter; else no formula could use it.｜Choose another name.

schema/not-a-file-id
id: 天津 → id: tianjin
编号用于文件名和地址。｜用小写拉丁字母、数字和连字符。
The id serves in file names and addresses.｜Use lower-case letters, digits and hyphens.

schema/list-length
options: [全额]
列表的项数过多或过少。｜按所说的项数增减。
The list has too many entries or too few.｜Add or take away.

schema/condition-pair
- {收入: a < b, 财产: c} → - 收入: a < b
条件的写法不对：不是名称、名称加算式，也不是带 id 的映射。｜每个条件各写一项。
A condition is a name, a name with a formula, or a map with an id.｜Give each condition an item of its own.

schema/section-order
programmes: … parameters: …
章节没有按阅读顺序排列，不影响结果。｜移到所说的章节之前。
The sections are not in reading order; results are the same.｜Move it before the section named.
`;
