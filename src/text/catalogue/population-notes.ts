/** Notes on populations; read by fault-catalogue.ts, which says how they are laid out. */
export const populationNotes = `
population/assumed-without-range
status: assumed → status: assumed, range: [61, 183]
假定的数字没有写最低和最高，使用者无从知道它有多不确定。｜写出 range；分布写两份完整的分布。
An assumed figure gives no least and most, so nobody can tell how uncertain it is.｜Give its range; of a distribution, two whole ones.

population/range-misses-value
households: 200, range: [61, 183]
数值落在自己的范围之外。｜改正数值或范围。
The figure lies outside its own range.｜Mend the figure or the range.

population/without-source
status: published → status: published, cite: 阿拉善盟2025年1月数据
公布数或推得数没有引用来源。｜引用 documents 中的来源；没有来源的，标为 assumed 并写范围。
A published or derived figure cites nothing.｜Cite a document; where there is none, mark it assumed and give a range.

population/unknown-document
cite: 公报
所引用的来源没有登记在 documents 中。｜登记来源，或核对名称。
The document cited is not registered under documents.｜Register it, or check the name.

population/one-way-to-draw
家庭人口: {shares: …, value: 1}
一项内容要么没有抽法，要么有几种。｜只留 shares、bands、value 中的一种。
An input has no way to be drawn, or several.｜Keep one of shares, bands and value.

population/not-a-draw
bands: [[3, 1, 100]] → bands: [[1, 3, 100]]
此处写的不是可以抽取的比例、区间或值，或各项比例全为零。｜按格式改写。
What stands here are no shares, bands or value to draw from, or all shares are zero.｜Write them as the format has it.

population/unknown-variable
by: 年龄
所依赖的内容没有在前面抽出，或抽出的是数而不是词。｜把它移到前面，或改为依赖按词抽取的内容。
What the input depends on is not drawn before it, or is a number and no word.｜Move it up, or depend on one drawn as words.

population/missing-branch
by: 年龄段, shares: {老年: …}
有一种可能没有写分支，也没有 else。｜补写分支或 else。
One of the words has no branch, and there is no else.｜Add the branch, or an else.

population/stray-branch
by: 年龄段, shares: {老人: …, else: …} → {老年: …, else: …}
分支对应的词永远抽不到，多半是写错了。｜核对用词。
The branch is for a word that is never drawn, likely a slip.｜Check the word.

population/unknown-thing
programme: 低保金 → programme: 低保
该地的规则和词汇表里没有这个名称。｜核对名称。
The region's rules and the vocabulary have no such name.｜Check the name.

population/unsuited-draw
户籍类别: {value: 城市} → {value: 城镇}
抽出的值不是这个事实可以有的值。｜核对词汇表。
What is drawn is no value that the fact may have.｜Look it up in the vocabulary.

population/fact-not-drawn
unknown: {} → unknown: {住房困难: 没有公布数}
规则要用到这个事实，模型没有抽取，也没有说明它未知，结果里会有许多缺项。｜补一项抽取，或在 unknown 中写明理由。
Rules read the fact and the model neither draws it nor says that it is unknown, so many results will lack it.｜Draw it, or give the reason under unknown.

population/unknown-region
region: tianjing → region: tianjin
没有这个地区的规则。｜核对 region。
There are no rules of that region.｜Check region.
`;
