import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  freeFileName,
  isSharedFragment,
  maybeSharedFragment,
  mostLinkBytes,
  plainFileName,
  readSharedFragment,
} from "../../../../src/ui/draft/keeping/share-link.ts";

const published = Array.from({ length: 9000 }, (_, i) => `line ${(i * 7919) % 9001}: 低保`).join(
  "\n",
);
const publishedOf = (name: string) => (name === "a.yaml" ? published : undefined);
const fragmentOf = (plain: unknown) =>
  `#draft=${deflateRawSync(JSON.stringify(plain)).toString("base64url")}`;
const refused = (why: string) => ({ kind: "refused", why });

describe("a link", () => {
  test("carries a draft of the reader's own whole", async () => {
    const draft = { name: "own.yaml", text: "spec: 1\r\n低保: ‘’\ud83d\ude00" };
    const fragment = (await maybeSharedFragment(draft, publishedOf)) ?? "";
    expect(isSharedFragment(fragment)).toBe(true);
    expect(await readSharedFragment(fragment, publishedOf)).toEqual({ kind: "draft", draft });
  });

  test("carries of a published file what differs, however large the file is", async () => {
    const text = published.replace("line 1:", "line one:").replace(/\n[^\n]*$/, "");
    const fragment = (await maybeSharedFragment({ name: "a.yaml", text }, publishedOf)) ?? "";
    expect(fragment.length).toBeLessThan(300);
    expect(await readSharedFragment(fragment, publishedOf)).toEqual({
      kind: "draft",
      draft: { name: "a.yaml", text },
    });
  });

  test("made from another published version is not put together", async () => {
    const text = published.replace("line 1:", "line one:");
    const fragment = (await maybeSharedFragment({ name: "a.yaml", text }, publishedOf)) ?? "";
    const other = () => published.replace("line 2:", "line two:");
    expect(await readSharedFragment(fragment, other)).toEqual(refused("other-version"));
    expect(await readSharedFragment(fragment, () => undefined)).toEqual(refused("other-version"));
  });

  test("keeps other line ends by carrying the whole text", async () => {
    const text = "a: 1\r\nb: 3\r\n";
    const fragment =
      (await maybeSharedFragment({ name: "a.yaml", text }, () => "a: 1\nb: 2\n")) ?? "";
    const shared = await readSharedFragment(fragment, () => "a: 1\nb: 2\n");
    expect(shared).toEqual({ kind: "draft", draft: { name: "a.yaml", text } });
  });

  test("is not made where it would be longer than 32 KB", async () => {
    const noise = Array.from({ length: 40_000 }, (_, i) =>
      ((i * i * 2654435761) % 4294967291).toString(36),
    );
    expect(
      await maybeSharedFragment({ name: "own.yaml", text: noise.join("") }, publishedOf),
    ).toBeUndefined();
  });
});

describe("a hostile or broken link", () => {
  test.each([
    ["#draft=", "broken"],
    ["#draft=%%%", "broken"],
    ["#draft=AAAA", "broken"],
    [fragmentOf({ name: "a", text: "b" }), "broken"],
    [fragmentOf(["a"]), "broken"],
    [fragmentOf([1, "x"]), "broken"],
    [fragmentOf(["own.yaml", 1]), "broken"],
    [fragmentOf(["own.yaml", "a\0b"]), "broken"],
    [`#draft=${"A".repeat(mostLinkBytes)}`, "too-large"],
  ])("%.40s is refused", async (fragment, why) => {
    expect(await readSharedFragment(fragment, publishedOf)).toEqual(refused(why));
  });

  test("a few bytes that stand for very many are given up early", async () => {
    const bomb = deflateRawSync(Buffer.alloc(20 * 1024 * 1024, 32)).toString("base64url");
    expect(bomb.length).toBeLessThan(mostLinkBytes);
    expect(await readSharedFragment(`#draft=${bomb}`, publishedOf)).toEqual(refused("too-large"));
  });

  test("changes that do not fit the published text are refused", async () => {
    const text = published.replace("line 1:", "line one:");
    const good = (await maybeSharedFragment({ name: "a.yaml", text }, publishedOf)) ?? "";
    const plain = await new Response(
      new Blob([Buffer.from(good.slice("#draft=".length), "base64url")])
        .stream()
        .pipeThrough(new DecompressionStream("deflate-raw")),
    ).json();
    const sum: unknown = plain[1];
    for (const changes of [
      "x",
      [[0, 1, "a"]],
      [[99_999, 1]],
      [[2, -1]],
      [
        [5, 1],
        [3, 1],
      ],
      [[1, 1, 7]],
      [["1", 1]],
      [[1.5, 1]],
    ])
      expect(await readSharedFragment(fragmentOf(["a.yaml", sum, changes]), publishedOf)).toEqual(
        refused("broken"),
      );
  });

  test("lines repeated until they are too many are refused", async () => {
    const text = published.replace("line 1:", "line one:");
    const good = (await maybeSharedFragment({ name: "a.yaml", text }, publishedOf)) ?? "";
    expect((await readSharedFragment(good, publishedOf)).kind).toBe("draft");
    const long = fragmentOf(["own.yaml", "x".repeat(2 * 1024 * 1024 + 1)]);
    expect(await readSharedFragment(long, publishedOf)).toEqual(refused("too-large"));
  });
});

describe("names of files", () => {
  test.each([
    ["x.yaml", "x.yaml"],
    ["低保 方案.yml", "低保 方案.yaml"],
    ["../../etc/passwd", "passwd.yaml"],
    ["a\u202elmay.exe", "almay.exe.yaml"],
    ["<b>x</b>", "b.yaml"],
    ["", "draft.yaml"],
    ["...", "draft.yaml"],
  ])("%j becomes %j", (wanted, plain) => expect(plainFileName(wanted)).toBe(plain));

  test("a name that is taken gets a number", () => {
    expect(freeFileName("a.yaml", ["a.yaml", "a-2.yaml"])).toBe("a-3.yaml");
    expect(freeFileName("b.yaml", ["a.yaml"])).toBe("b.yaml");
  });
});
