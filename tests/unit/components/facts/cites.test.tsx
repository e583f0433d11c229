// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { citationsOf } from '../../../../components/facts/citation.ts';
import { Cites } from '../../../../components/facts/cites.tsx';
import { onNoPage, type Places, PlacesProvider } from '../../../../components/facts/places.ts';
import { bundledDataset } from '../../../../lib/dataset/bundled.ts';
import { createLookUp } from '../../../../lib/dataset/look-up.ts';
import { t } from '../../../../lib/i18n/translate.ts';
import { speak } from '../../i18n/speak.ts';
import { click, mount, one } from '../mount.ts';

const look = createLookUp(bundledDataset);
const nowhere = onNoPage(() => null);

/** The newest claim about a participant that rests on this kind of article alone. */
function citationsFrom(source: 'dump' | 'digest', id: string) {
  const kinds = (claim: { evidence: { article: string }[] }) =>
    new Set(look.sources(claim as never).map(({ article }) => article.source));
  const claim = look
    .claimsAbout(id)
    .find((each) => kinds(each).size === 1 && kinds(each).has(source));
  if (!claim) throw new Error(`nothing on ${id} is from a ${source} alone`);
  return citationsOf(look.sources(claim));
}

async function cites(source: 'dump' | 'digest', id: string, places: Places = nowhere) {
  const citations = citationsFrom(source, id);
  const root = await mount(
    <PlacesProvider value={places}>
      <Cites citations={citations} />
    </PlacesProvider>,
  );
  const [first] = citations;
  if (!first) throw new Error('nothing is cited');
  return { root, first };
}

describe('what a fact rests on', () => {
  beforeEach(() => speak('ko'));

  test('in a digest is its sentence, and each of its links, safe in a tab of its own', async () => {
    const { root, first } = await cites('digest', 'twelve-labs');
    expect(one(root, '.cite-sentences').textContent).toBe(
      first.sentences.map(({ sentence }) => sentence).join(''),
    );
    expect(first.article.body).toContain(one(root, '.cite-sentences p').textContent);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('.cite-links a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      first.links.map(({ url }) => url),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const { target, rel } of links) {
      expect(target).toBe('_blank');
      expect(rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
    }
  });

  test('in a newspaper is outlet, day, headline and number, and a search for it', async () => {
    const { root, first } = await cites('dump', 'lunit');
    const text = one(root, '.cite').textContent;
    expect(text).toContain(first.outlet);
    expect(text).toContain(first.headline);
    const numbers = first.sentences.map(({ evidence }) => evidence.sentence + 1).join(', ');
    expect(text).toContain(t('cite_sentences', { numbers }));
    expect(root.querySelector('.cite-sentences')).toBeNull();
    const link = one<HTMLAnchorElement>(root, 'a.cite-link');
    expect(link.textContent).toBe(t('cite_find'));
    expect(new URL(link.href).searchParams.get('query')).toContain(first.headline);
    expect(link.target).toBe('_blank');
  });

  test('in a newspaper that was read before is a link to where it was', async () => {
    const address = 'https://www.economidaily.com/view/1';
    const { root } = await cites(
      'dump',
      'lunit',
      onNoPage(() => address),
    );
    const link = one<HTMLAnchorElement>(root, 'a.cite-link');
    expect(link.textContent).toBe(t('cite_open'));
    expect(link.href).toBe(address);
  });

  test('on the article’s own page can be pointed out', async () => {
    const shown: string[] = [];
    const { root, first } = await cites('dump', 'lunit', {
      addressOf: () => null,
      isHere: () => true,
      pointOut: ({ sha256 }) => void shown.push(sha256),
    });
    for (const button of root.querySelectorAll('button.cite-link')) await click(button);
    expect(shown).toEqual(first.sentences.map(({ evidence }) => evidence.sha256));
    expect(root.querySelector('a.cite-link')).toBeNull();
  });
});
