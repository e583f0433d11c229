import type { Final } from '../text/final.ts';

/**
 * Particles behind which others may stand (에서 + 는, 까지 + 의, 뿐 + 이다). A pair gives the form
 * behind a consonant and the form behind a vowel; 으로 and its kin take the second behind ㄹ too.
 */
const OPEN =
  '에 에서 에게 에게서 에다 에다가 한테 한테서 더러 께 께서 서 부터 까지 만 보다 처럼 같이 만큼 마저 조차 밖에 뿐 대로 마다 끼리 치고 하고 도 ' +
  '과/와 이랑/랑 으로/로 으로서/로서 으로써/로써 으로부터/로부터 이나/나 이나마/나마';
/** Particles that end the word. */
const CLOSED =
  '의 은/는 이/가 을/를 이라도/라도 이야/야 이야말로/야말로 이든/든 이든지/든지 이든가/든가 이란/란 은커녕/는커녕 커녕 ' +
  '은요/는요 을요/를요 선 엔 에선 에겐 한텐 까진 부턴 보단 으론/론 으로선/로선 이요/요 요 이여/여 이시여/시여';

interface Particle {
  form: string;
  fits(final: Final): boolean;
}

const open = read(OPEN);
const closed = read(CLOSED);

/** A.1: true when all of `rest` is one particle that nothing follows, in the form that fits the sound. */
export function isLastParticle(rest: string, final: Final): boolean {
  return closed.some(({ form, fits }) => form === rest && fits(final));
}

/** A.1: particles that `rest` may begin with and that others may follow. An unknown sound takes both forms. */
export function openParticles(rest: string, final: Final): string[] {
  return open
    .filter(({ form, fits }) => rest.startsWith(form) && fits(final))
    .map(({ form }) => form);
}

function read(table: string): Particle[] {
  return table.split(' ').flatMap((entry): Particle[] => {
    const [first = '', second] = entry.split('/');
    if (second === undefined) return [{ form: first, fits: () => true }];
    const takesSecond = (final: Final) =>
      final === 'vowel' || (final === 'rieul' && first.startsWith('으로'));
    return [
      { form: first, fits: (final) => final === 'unknown' || !takesSecond(final) },
      { form: second, fits: (final) => final === 'unknown' || takesSecond(final) },
    ];
  });
}
