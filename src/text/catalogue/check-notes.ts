/** Notes on sources and on rules that do nothing; read by fault-catalogue.ts, which says how they are laid out. */
export const checkNotes = `
check/uncited
低保: {on: 家庭} → 低保: {on: 家庭, cite: tj-2022.2.a}
规则没有依据，读者无从核对。｜引用条款或文件；自己的假定引用 outside 的文件。
The rule has no source.｜Cite a clause or a document; an assumption cites one that is outside.

check/uncited-value
{from: 2022-02-09, value: 18, status: published}
参数的值没有依据。｜引用公布它的文件。
The value has no source.｜Cite the document that gives it.

check/uncited-money
{from: 2025-09-01, value: 1045, status: published}
金额没有依据；金额必须有出处。｜引用公布它的文件。
An amount has no source; money is never without one.｜Cite the document that gives it.

check/unknown-citation
cite: tj-2022.4.z
引用的条款或文件没有登记。｜核对编号，或先登记。
What is cited is not registered.｜Check the id, or register it.

check/encoded-never-cited
tj-2022.4.c: {disposition: encoded}
条款登记为已编码，却没有规则引用。｜引用它，或改为 open 或 duty。
A clause is registered as encoded, and no rule cites it.｜Cite it, or register it as open or duty.

check/cited-not-encoded
cite: tj-2022.9（登记为 open）
引用的条款没有登记为已编码，覆盖情况因此不准。｜改登记，或改引用。
A cited clause is not registered as encoded, so coverage is wrong.｜Change one of the two.

check/duty-without-reason
tj-2022.20: {disposition: duty} → {disposition: duty, reason: {zh: …, en: …}}
登记为职责而没有说明理由。｜写明为何无可计算。
A duty is registered without a reason.｜Say why nothing in it can be computed.

check/clause-left-open
tj-2022.6: {gloss: …, disposition: open} → {gloss: …, disposition: encoded}
条款还没有写成规则，登记因此不完整。｜写出规则并引用它，改为 encoded；无法逐户计算的改为 duty，写明理由。
A clause is not written as a rule yet, so the register is incomplete.｜Write the rule and cite the clause, or register a duty with its reason.

check/unsettled-clause
tj-2022.6: {gloss: …}
条款没有处理方式，也没有下级条款。｜写 disposition 或 children。
The clause has neither disposition nor children.｜Write one.

check/umbrella-with-disposition
tj-2022.4: {disposition: encoded, children: [tj-2022.4.a]}
统领条款另写了处理方式，会重复计算。｜删去，由下级条款分别说明。
An umbrella has a disposition too, and would count twice.｜Take it away; its children say.

check/unknown-child
children: [tj-2022.4.x]
下级条款没有登记。｜核对编号，或先登记。
A child is not registered.｜Check the id, or register it.

check/clause-loop
甲: {children: [乙]}、乙: {children: [甲]}
条款经由下级又成为自己的下级。｜改正 children。
A clause is a child of itself by way of others.｜Mend children.

check/outside-range
{value: 900, status: assumed, range: [600, 800]}
假设值超出自己的范围。｜改正值或范围。
An assumed value lies outside its own range.｜Mend either.

check/variant-without-range
value: {城镇: 700, 农村: 450} range: {城镇: [600, 800]}
假设值中有一档没有范围。｜补上。
One variant of an assumed value has no range.｜Add it.

check/reading-never-read
readings: {渐退起算月: …}
没有算式用到这个口径，选哪一项都一样。｜在算式中使用，或删去。
No formula uses the reading, so the choice changes nothing.｜Use it, or take it away.

check/parameter-never-read
parameters: {最低工资标准: …}
没有算式用到这个参数。｜不影响结果；多余的可删去。
No formula uses the parameter.｜Results are the same; take it away if it serves nobody.

check/gap-in-history
{to: 2020-12-31}、{from: 2021-03-01}
同一档的两个值之间有一段时间没有值，其间按未知处理。｜补上缺少的值，或改正日期。
Between two values of a variant there are days without one; then it is unknown.｜Add the value, or mend the dates.

check/expired-parameter
{from: 2025-01-01, to: 2025-12-31, value: 1980}
参数或其一档的最后一个值有止期，此后用到它的结果均为未知。｜公布新值后补上；如仍然有效，删去 to。
The last value of a variant has an end, after which what reads it is unknown.｜Add the next value when it is published; if it still holds, take to away.

check/choice-without-option
options: [低收入家庭救助, 单人户低保] chosen: 申请人选择
记录选择的事实没有这个选项，无法选它。｜在词汇表中补上选项，或改正名称。
The fact that records the choice has no such option.｜Add it to the vocabulary, or mend the name.

check/empty-amount
amount: {unit: 元}
金额没有算式，也没有上下限。｜补算式；文件未给出数额的，用未定参数。
The amount has neither formula nor limit.｜Add one; where the text gives no figure use an open parameter.

check/floor-as-payment
formula: 低保标准 * 特困标准下限倍数
把下限当作实际发放的金额。｜按实际标准发放，下限写在 floor 或标准核查里。
A lower limit is paid as if it were the amount.｜Pay by the standard; the limit belongs in floor or in a check.

check/unreachable-row
| true | 甲 |、| true | 乙 |
前面有一行的条件与它相同或更宽，这一行不会用到。｜删去，或改正条件。
An earlier row tests the same or less, so this one is never used.｜Take it away, or mend its tests.

check/words-without-english
options: [当月, 次月]
选项或答复没有英文，英文界面只能显示中文。｜写在 words 中，如 当月: the same month。
A word has no English, so English screens show the Chinese.｜Say it under words.

check/breached-limit
（方案将特困标准定为低保标准的 1.2 倍）
调整方案突破了必须遵守的限度。｜改正方案的数值。
The proposal breaks a firm limit.｜Mend its figures.

check/missed-limit
（方案低于原则上的下限）
调整方案没有达到原则性的限度。｜说明理由，或改正数值。
The proposal misses a limit that holds in principle.｜Give the reason, or mend its figures.
`;
