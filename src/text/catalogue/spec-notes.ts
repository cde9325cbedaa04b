/** Notes on entries, inheritance and proposals; read by fault-catalogue.ts, which says how they are laid out. */
export const specNotes = `
spec/duplicate-name
parameters: 低保: … programmes: 低保: …
两样东西同名，算式不知道指哪一个。｜给其中一个改名。
Two things have one name, so no formula could tell them apart.｜Rename one.

spec/duplicate-condition
all: [财产: …, 财产: …]
列表里有两个同名条件，地方文件无法指明改哪一个。｜给其中一个改 id。
Two conditions of a list have one id, so a region could not say which it changes.｜Rename one.

spec/nothing-to-drop
取暖救助: {drop: true, cite: …}
要取消的内容在国家基线里并不存在。｜核对名称，或删去这一项。
What is to be dropped is not in the baseline.｜Check the name, or take the entry away.

spec/drop-without-cite
财产符合规定: {drop: true} → {drop: true, cite: tj-2022.4.a}
取消沿用的内容而没有依据。｜引用取消它的条款。
Something inherited is taken away without a source.｜Cite the clause that does so.

spec/unknown-baseline
extends: nation → extends: national
所沿用的基线与读到的不是同一份。｜核对 extends。
The baseline named is not the one that was read.｜Check extends.

spec/unknown-unit
unit: 块/月 → unit: 元/月
不是可用的计量单位。｜用元、人、月、年、日、小时等，以 / 和 · 相连。
This is no unit.｜Use 元, 人, 月, 年, 日, 小时 and so on, joined by / and ·.

spec/unknown-type
type: 户口 → type: 户籍类别
既不是类型，也不是词汇表中的选项表。｜核对名称，或在词汇表的 enums 中增加。
This is neither a type nor a list of options in the vocabulary.｜Check the name, or add it to enums.

spec/unknown-entity
of: 家 → of: 家庭
词汇表没有这个对象。｜改为已有的对象。
The vocabulary has no such entity.｜Name one that it has.

spec/entity-loop
成员: {of: 就诊}、就诊: {of: 成员}
对象逐级归属，又归于自己。｜改正其中一个 of；只有家庭无所归属。
An entity belongs to itself by way of others.｜Mend one of; only the household belongs to nothing.

spec/second-household
户: {en: home}
有两个对象无所归属。｜为其中一个写明 of。
Two entities belong to nothing.｜Say in of what one of them belongs to.

spec/no-household
entities: {}
词汇表没有对象。｜至少写家庭。
The vocabulary has no entity.｜Write at least the household.

spec/unknown-option
default: 市区 → default: 城镇
默认值不在选项之中。｜改为其中一项。
The default is none of the options.｜Use one of them.

spec/duplicate-option
options: [全额, 全额]
同一选项列了两次。｜删去一个。
An option is listed twice.｜Take one away.

spec/unknown-document
tj-2021.4.a: {gloss: …}
条款的编号不以任何文件的编号开头。｜核对编号，或在 documents 中登记文件。
No document's id begins the clause's.｜Check the id, or declare the document.

spec/overlapping-values
{from: 2020-01-01, to: 2022-12-31, …}、{from: 2022-01-01, …}
参数的同一档在同一天有两个值；没有分档的值对各档都算。｜改正起止日期，或让每个值只写自己的档。
One variant of a parameter has two values on one day; a plain value counts for all of them.｜Mend the dates, or let each value name its own variants only.

spec/ends-before-start
{from: 2022-01-01, to: 2021-12-31}
止期早于起期。｜改正日期。
A value ends before it begins.｜Mend the dates.

spec/range-order
range: [800, 600] → range: [600, 800]
范围的上下限写反了。｜先写下限。
The range has its ends the wrong way round.｜Write the least first.

spec/missing-range
{value: 700, status: assumed} → {value: 700, status: assumed, range: [600, 800]}
假设值没有范围，读者无从知道误差。｜写明可能的上下限。
An assumed value has no range, so nobody knows how far it may be off.｜Give the least and the most.

spec/missing-gloss
低保标准: {unit: 元/人/月} → {en: dibao standard, unit: 元/人/月}
没有英文释义，英文界面无法称呼它。｜在 en 中写明。
There is no English gloss, so English screens cannot name it.｜Write it in en.

spec/two-ways
formula: … table: …
同一结果有两种得出方法。｜留下一种。
One result is worked out in two ways.｜Keep one.

spec/step-not-positive
round: {mode: up, step: 0} → round: {mode: up, step: 1}
取整的步长不大于零。｜写 1、0.01 等正数。
The rounding step is not above zero.｜Write 1, 0.01 or another positive number.

spec/empty-condition
- {id: 等}
条件只有名称，没有内容。｜写 when、条件组，或以 open 写明留待判断的内容。
A condition has a name and nothing else.｜Give it when, a group, or open.

spec/quoted-formula
formula: "a + b" → formula: a + b
算式加了引号，会被当作文字。｜去掉引号；以 YAML 符号开头时放在圆括号里。
The formula is quoted and would be a text.｜Take the quotes away; brackets serve where it begins with a sign of YAML.

spec/formula-lines
formula: >- …
算式写成了多行。｜写成一行，过长的拆成几个计算值。
The formula has several lines.｜Write one line; split a long one into derived values.

spec/other-jurisdiction
changes: tianjin
调整方案针对的不是读到的地区。｜改正 changes，或换用相应地区。
The proposal changes another jurisdiction than was read.｜Mend changes, or read that jurisdiction.

spec/unknown-jurisdiction
changes: 天津 → changes: tianjin
没有这个地区的规则文件。｜用规则文件的编号。
No policy file has that id.｜Use the id of a policy file.

spec/conflicting-changes
甲方案和乙方案都改低保标准
两份调整方案改动同一处，不能同时生效。｜只用其中一份，或由一份统一规定。
Two proposals change one thing; only one can.｜Use one, or let one of them settle it.

spec/conflicting-drop
甲方案取消、乙方案改动同一条件
一份方案取消的内容，另一份方案还要改动或读取。｜改正其中一份。
One proposal drops what another changes or reads.｜Mend one of them.

spec/nothing-to-change
parameters: {新标准: {value: 5}}
地区规则没有这个参数，只写新值不够。｜核对名称；新参数须写单位、选项或类型。
The jurisdiction has no such parameter, so a new value is not enough.｜Check the name; a new one says its unit, options or type.

spec/redeclared-parameter
低保标准: {unit: 元/户/月, value: 1100} → 低保标准: {value: 1100}
方案重新声明了地区已有的参数。｜只写新值。
The proposal declares again what the jurisdiction declares.｜Give the new value only.

spec/change-without-cite
低保标准: {value: 1100} → 低保标准: {value: 1100, cite: 方案}
改动没有引用调整方案。｜引用方案自己的文件。
A change does not cite the proposal.｜Cite one of its documents.

spec/superseded-value
（方案起始日之后已定的值）
方案也取代了日后本应施行的值。｜如非本意，调整方案的日期。
The proposal also stands in for a value still to come.｜Mend its date if that is not meant.

spec/changes-nothing
changes: tianjin
方案没有改动任何内容。｜写明要改的参数或规则。
The proposal changes nothing.｜Say what it changes.
`;
