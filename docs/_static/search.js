/* Sphinx's search finds only pages that hold every word.  A pasted message has words of
   its own in it, and a question has words that no page uses.  So look each word up by
   itself, and rank the pages by the words that they hold, rare ones first. */
"use strict";

/* These only list other pages. */
const LISTS = /^(examples\/(\w+\/)?index|symbols|coverage|releases)$/;

/* These hold something of every page, and so too many words. */
const LOOK_UPS = /^(errors|questions|glossary|index|retired_guide|speed|gate|contributing)$/;

const inEveryWord = Search.performTermsSearch;

Search.performTermsSearch = (words, excluded) => {
  const pages = Search._index.docnames.length;
  const found = new Map();
  for (const word of words) {
    if (word.length < 3) continue;
    const results = inEveryWord(new Set([word]), excluded).filter(
      (result) => !LISTS.test(result[0]),
    );
    for (const result of results) {
      const name = result[0];
      const rarity = Math.log(1 + pages / results.length);
      const inTitle = result[4] > Scorer.term ? 1.5 : 1;
      const kind = LOOK_UPS.test(name) ? 0.8 : 1;
      if (!found.has(name)) found.set(name, { result, weight: 0 });
      found.get(name).weight += rarity * inTitle * kind;
    }
  }
  const best = Math.max(...[...found.values()].map((page) => page.weight));
  return [...found.values()]
    .filter((page) => page.weight > best / 2)
    .map(({ result, weight }) => result.with(4, (20 * weight) / best));
};
