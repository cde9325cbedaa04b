/** Notes on the faults of cases; read by fault-catalogue.ts, which says how they are laid out. */
export const caseNotes = `
case/too-large
（超过 1 MiB 的一行）
案例过大，没有读取。｜每行只写一个家庭。
The case is too large and was not read.｜Write one household on a line.

case/not-json
{household: …} → {"household": …}
这一行不是 JSON。｜键加双引号，检查逗号和括号。
The line is no JSON.｜Quote the keys; look at commas and brackets.

case/too-deep
{"a":{"b":…}}
嵌套过深，没有读取。｜减少层次。
It is nested too deep to be read.｜Use fewer levels.

case/not-a-map
[1, 2]
案例不是对象。｜写成 {"household": {…}}。
The case is no object.｜Write {"household": {…}}.

case/no-region
（没有 region 的案例）
没有给出地区。｜在案例中写 region，或用 --region。
No region is given.｜Write region in the case, or use --region.

case/no-date
（没有 date 的案例）
没有给出评估日。｜在案例中写 date，或用 --date。
No date is given.｜Write date in the case, or use --date.

case/unknown-region
region: 天津 → region: tianjin
没有这个地区。｜用规则文件的编号。
There is no such region.｜Use the id of a policy file.

case/broken-policy
region: tianjin
地区的规则文件有错，不能运行。｜用 check 命令查看并改正。
The region's policy has errors and cannot run.｜See them with check.

case/stray-proposal
proposals: [甲方案]（针对另一地区）
调整方案与案例的地区不符。｜改正地区或方案。
The proposal is not one for the case's region.｜Mend either.

case/not-a-date
date: 2022-2-30
不是日历上的日期。｜写作 2022-03-01。
This is no date of the calendar.｜Write 2022-03-01.

case/unknown-fact
工资: 1800 → 月工资: 1800
词汇表没有这个事实，写了也不会使用。｜改为相近的名称。
The vocabulary has no such fact, so it is not used.｜Use the nearest name.

case/required-fact
application: {拟救助金额: 3000} → {救助类型: 急难型, …}
缺少必须写明的事实。｜补上。
A fact that must be there is missing.｜Add it.

case/belongs-to-one
household: {就诊: …}（有两名成员）
这一项属于某个成员，而家庭不止一人。｜写到所属成员之下。
It belongs to one member, and the household has several.｜Write it under its member.

case/not-a-record
成员: [甲, 乙] → 成员: [{姓名: 甲}, {姓名: 乙}]
列表的每一项应由事实及其值组成。｜按此改写。
Each item of the list consists of facts and their values.｜Write it so.

case/wrong-type
月工资: 很少
值的类型不对。｜按事实的类型书写。
The value is of the wrong type.｜Write it as the fact is declared.

case/unknown-option
户籍类别: 市区 → 户籍类别: 城镇
事实没有这个选项，按未写明处理。｜改为其中一项。
The fact has no such option and counts as missing.｜Use one of those listed.

case/out-of-range
残疾等级: 7
值超出所定范围，按未写明处理。｜核对数值。
The value lies outside the declared range and counts as missing.｜Check it.

case/finer-than-fen
月工资: 1800.005 → 月工资: 1800.01
金额最多两位小数，按未写明处理。｜写到分。
Money has at most two decimals; the fact counts as missing.｜Write it to the fen.

case/negative-money
parameters: {低保标准: -5}
金额不能为负，按未给出处理。｜核对数值。
Money cannot be negative; the value is left out.｜Check it.

case/stated-twice
household: {居住证: true}，application: {居住证: false}
同一事实在家庭和申请中写得不同，以家庭所写为准。｜只留一处。
The same fact is stated differently for the household and in the application; the household's stands.｜Keep one.

case/unknown-parameter
parameters: {低保: 1000} → {低保标准: 1000}
规则中没有这个参数。｜核对名称。
The policy has no such parameter.｜Check the name.

case/unknown-reading
readings: {起算月: 超标当月}
规则中没有这个口径。｜核对名称。
The policy has no such reading.｜Check the name.

case/no-value
成员: []（人均收入以零为除数）
按这些数字，有一处算式没有结果。｜核对人数等事实。
With these figures a formula has no result.｜Check the facts, such as the number of members.

case/grant-outside-limits
核定渐退月数: 7（规定为 3 至 6 个月）
核定的期限超出规定，按未写明处理。｜核对期限。
The months granted lie outside the limits and count as missing.｜Check them.
`;
