/** Notes on the faults of YAML; read by fault-catalogue.ts, which says how they are laid out. */
export const yamlNotes = `
yaml/too-large
（超过 1,048,576 个字符的文件）
文件过大，没有读取。｜把不相干的内容分到别的文件。
The file is too large and was not read.｜Move what does not belong together to other files.

yaml/too-deep
{a: {b: {c: …}}}
映射和列表嵌套过深，没有读取。｜减少层次；规则文件用不到这么多层。
Maps and lists are nested too deep to be read.｜Use fewer levels; no policy needs so many.

yaml/too-many-entries
（超过上限的列表）
一个映射或列表的项数过多。｜分成几个条目，或分到几个文件。
A map or list has too many entries.｜Divide it among entries or files.

yaml/control-character
月(U+200B)工资: 1800 → 月工资: 1800
此处有看不见的字符，多半是从网页或文档粘贴而来。｜删去，按提示位置重新输入。
An invisible character stands here, most often pasted from a page.｜Delete it and type the word again.

yaml/anchor
标准: &a 1000 → 标准: 1000
锚点让读者看不出值从何来，这里不使用。｜删去锚点。
Anchors hide where a value comes from, and are not used.｜Take the anchor away.

yaml/alias
标准: *a → 标准: 1000
别名让读者看不出值从何来，这里不使用。｜把所代表的内容写出来。
Aliases hide where a value comes from, and are not used.｜Write out what it stands for.

yaml/tag
when: !重病 → when: not(重病)
标签会改变值的含义，这里不使用；! 也不表示否定。｜删去标签；表示否定写 not(…)。
Tags change what a value means, and are not used; ! does not negate.｜Take it away; to negate, write not(…).

yaml/directive
%YAML 1.1
文件开头的指令不起作用。｜删去这一行。
A directive has no effect here.｜Take the line away.

yaml/multiple-documents
spec: 1 … --- … spec: 1
一个文件只放一份文档，第二份不会读取。｜另存为一个文件。
A file holds one document; the second is not read.｜Save it as a file of its own.

yaml/merge-key
<<: *共同部分
合并键会悄悄带入别处的内容。｜逐项写出；沿用基线用 extends。
A merge key brings in what stands elsewhere, unseen.｜Write out each entry; to build on the baseline use extends.

yaml/complex-key
? {甲: 1} : 乙
键不是一个词。｜用一个名称作键。
The key is not one word.｜Use a name as the key.

yaml/duplicate-key
低保标准: … 低保标准: …
同一映射里同一个键写了两次，不能确定用哪一个。｜留下一个，或改名。
One key stands twice in a map, so it is open which counts.｜Keep one, or rename the other.

yaml/reserved-name
__proto__: 1
这个词不能作名称，或者冒号前没有名称。｜另取名称。
The word cannot be a name, or there is none before the colon.｜Choose another name.

yaml/empty-document
（空文件）
文件没有内容。｜至少写 spec、id 和 title。
The file is empty.｜Write at least spec, id and title.

yaml/not-a-map
- 低保 → programmes: {低保: …}
文件的最外层不是映射。｜每个章节一个键，内容缩进在下面。
The file is not a map at its outermost level.｜Give each section a key, with its content indented below.

yaml/formula-in-flow
{when: x in (1, 2)} → when: x in (1, 2)
花括号里的逗号或括号把算式截断，读到的不是所写的。｜不用花括号，每个键各写一行。
In braces a comma or bracket cuts the formula, so that something else is read.｜Write each key on its own line.

yaml/full-width-colon
单位：元 → 单位: 元
键后面是全角冒号，整行被当作一段文字。｜改为半角冒号加空格。
A full-width colon follows the key, so the line is read as text.｜Write a half-width colon and a space.

yaml/more-faults
（第 200 处以后的问题）
问题太多，后面的暂不显示。｜先改正前面的，再检查一次。
There are too many faults to list; the rest are not shown.｜Cure those above and check again.

yaml/syntax
amount: [元 → amount: {unit: 元}
这里不是 YAML，或以 YAML 符号开头的算式没有放在括号里。｜按提示的位置改正缩进、引号或括号。
This is not YAML, or a formula begins with one of its signs.｜Mend indentation, quotes or brackets at the place marked.
`;
