/* Pagefind finds only pages that hold every word.  A pasted message has words of its
   own in it, and a question has words that no page uses.  So look each word up by
   itself, and rank the pages by the words that they hold, rare ones first. */

const THIN_SPACE = /\u200a/g; // stands behind a dot in the index, so that a name ends there

/* Chapters and the table of prefixes first; what holds something of everything, last. */
const KINDS = [
  [/^(guide\/|prefixes\.)/, 1.15],
  [/^(errors|questions|glossary|index|retired_guide|speed|gate|contributing)\.html/, 0.8],
];

let ready;

async function load(root) {
  const pagefind = await import(new URL("pagefind/pagefind.js", root));
  await pagefind.options({ baseUrl: root.pathname, excerptLength: 16 });
  await pagefind.init();
  return pagefind;
}

/** Return the best pages for ``words``: the address, title and excerpt of each. */
export async function search(words, root, many) {
  ready ??= load(root);
  const pagefind = await ready;
  const found = new Map();
  for (const word of split(words)) {
    const { results } = await pagefind.search(word);
    const best = Math.max(...results.map((result) => result.score));
    const rarity = Math.log(1 + 110 / results.length);
    for (const result of results) {
      const page = found.get(result.id) ?? { weight: 0, share: 0 };
      const share = rarity * (0.3 + 0.7 * Math.sqrt(result.score / best));
      page.weight += share;
      if (share > page.share) Object.assign(page, { result, share });
      found.set(result.id, page);
    }
  }
  const first = [...found.values()].sort(byWeight).slice(0, 2 * many);
  const pages = await Promise.all(first.map((page) => read(page, root)));
  return pages.sort(byWeight).slice(0, many);
}

/** Return the words as the index has them; of a path, its parts too. */
function split(text) {
  const words = text
    .toLowerCase()
    .replace(/\.(?=[a-z_])/g, " ")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\w/]+|[^\w/:]+$/g, ""))
    .flatMap((word) => [word, ...(/\w\/\w/.test(word) ? word.split("/") : [])]);
  const long = words.filter((word) => word.length > 2);
  return new Set(long.length ? long : words.filter(Boolean));
}

const byWeight = (one, other) => other.weight - one.weight;

async function read({ result, weight }, root) {
  const { url, meta, excerpt } = await result.data();
  const path = url.replace(root.pathname, "");
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 1;
  return {
    url,
    title: meta.title.replace(THIN_SPACE, ""),
    excerpt: excerpt.replace(THIN_SPACE, ""),
    weight: weight * kind,
  };
}
