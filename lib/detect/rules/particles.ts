import { type Final, finalOf } from '../text/final.ts';

/**
 * Particles behind which others may stand (에서 + 는, 까지 + 의). A pair gives the form behind a
 * consonant and the form behind a vowel; 으로 and its kin take the second form behind ㄹ too.
 */
const OPEN =
  '에 에서 에게 에게서 한테 한테서 께 께서 서 부터 까지 만 보다 처럼 같이 만큼 마저 조차 밖에 뿐 대로 마다 하고 ' +
  '과/와 이랑/랑 으로/로 으로서/로서 으로써/로써 으로부터/로부터 이나/나';
/** Particles that end the word. */
const CLOSED =
  '의 도 은/는 이/가 을/를 이라도/라도 이야/야 이야말로/야말로 이든/든 이든지/든지 이란/란 은커녕/는커녕 커녕 ' +
  '엔 에선 에겐 에게는 한텐 까진 부턴 보단 으론/론 으로선/로선 이요/요 이여/여';

interface Particle {
  form: string;
  fits(final: Final): boolean;
}

const open = read(OPEN);
const closed = read(CLOSED);

/**
 * A.1: true when `rest` is a particle or a chain of particles, each in the form that the sound
 * before it asks for. An unknown sound takes both forms.
 */
export function isParticleChain(rest: string, final: Final): boolean {
  if (closed.some((particle) => particle.form === rest && particle.fits(final))) return true;
  return open.some(
    ({ form, fits }) =>
      rest.startsWith(form) &&
      fits(final) &&
      (rest.length === form.length || isParticleChain(rest.slice(form.length), finalOf(form))),
  );
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
