import { hasFinalConsonant } from './particle.ts';

/** Between the items of a list. */
const separator =
  /\s?[△▲▷◇•·・ㆍ]\s?|,\s|(?<=[가-힣A-Za-z0-9)])(?:와|과|랑)\s|\s및\s|\s그리고\s|(?:을|를)\s(?:비롯해|필두로|중심으로|주축으로|주관사로)\s|여기에\s|말고도\s|(?:이|가),\s/gu;

/** What ends a list. */
const listEnd = /\s?등(?=[\s이])|(?:을|를)\s비롯|\s?처럼|\s?같은/u;

/** What stands between a name and the next separator but is no part of it. */
const behindName =
  /\s\d+(?:사|곳|개\s?사)(?:가|는|이|은)?\s.*$|\s?(?:산학협력단|컨소시엄|측|쪽)$|\([^()]*\)?$/u;

/** A word that tells what a name is: the name is what stands behind. */
const role =
  /(?:전문|강자|기업|업체|스타트업|회사|개발사|플랫폼|연구소|분야|가운데|출신|계열사?|가진|반면|함께|주관사|^새로|추가로|최근|이번에|다시|역시|[가-힣](?:은|는|을|를|의|한|인|된|던|에는|에서는|에는|에선|으로는|로는|가|이))$/u;

/** `로봇을 만드는 온길테크`: a clause that tells what a name is. */
const clause = /^.*[을를]\s\S*[는한은던]\s/u;

/** Common nouns and endings that stand where names do. */
const noName =
  /^(?:여러|각|주요|국내|해외|글로벌|대형|최종|이들?|그|또|반면|한편|특히|이날|정부|학계|업계|기업|대기업|기관|대학|연구소|로펌|법무법인|스타트업|통신사|컨소시엄|정예팀|데이터|모델|플랫폼|반도체|의료|법률|교육|로봇|금융|게임|수요|검토|협력|관측|소문|이름|선발|평가|중소|학생|것으|주관기관|주관사|합류하|참여하|연합군|빅데이터|곳이|넘어|통해|세력|의지|선발전|확장|전날|이달|한편|나란히|중심|명단|AI|하나로|다음|주관|같다|한배|관문|말고|그림|소리|업무협약|전날|사실|공동|명단|심사|추가|중심|원팀|이달|제조|효율화|지분|경량화|수요처|자회사|접수|손|물밑|나란히|각각|실무|자문|여기|관계|결과?)들?$|(?:다|고|며|면|서|지만|는|은|던|된|한|할|의|에|까지|부터|으로|하는|했다|이다|들|들어|습니|하|되|함께하|손잡|으며|므|팀을|계획이|방침이|기업이|중에|몫으|고요|[았었했됐렸졌켰뤘웠였쳤겼])$|^\d/u;

/** Words for qualities, acts and things end so, names hardly. */
export const abstract =
  /(?:[가-힣]{2}성|력|률|감|방향|비전|경험|구성|비용|모델|기업(?:들과?)?|기술|과정|결과|사업|문제|계획|시장|분야|서비스|제품|성능|가치|철학|문화|목표|강점|전략|행보|효과|CEO|CTO|CAIO|교수|대표)$/u;

/** A name in a text, with its place. */
export interface NameAt {
  name: string;
  start: number;
  end: number;
}

/** What stands as items of lists in a sentence; the caller knows which of them it knows. */
export function listNames(text: string): NameAt[] {
  const cuts = [...text.matchAll(separator)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  if (cuts.length === 0) return [];
  const bounds = [{ start: 0, end: 0 }, ...cuts, { start: text.length, end: text.length }];
  return bounds.slice(1).flatMap(({ start: until }, at): NameAt[] => {
    const from = bounds[at]?.end ?? 0;
    const name = nameIn(text.slice(from, until), at === cuts.length);
    if (name === null) return [];
    const start = from + text.slice(from, until).lastIndexOf(name);
    return [{ name, start, end: start + name.length }];
  });
}

/** `데이터(플리토)`: what it does stands before, the name in brackets. */
const glossed = /(?<head>[가-힣A-Za-z]+)\((?<gloss>[가-힣A-Za-z0-9&. ]{2,})\)/u;

/** The name in one item; the last item goes on into the sentence. */
function nameIn(item: string, isLast: boolean): string | null {
  const { head, gloss } = glossed.exec(item)?.groups ?? {};
  if (head !== undefined && gloss !== undefined && noName.test(head)) return named(gloss);
  const end = listEnd.exec(item);
  const bare = (end ? item.slice(0, end.index) : item).replace(clause, '').trim();
  const words = bare.replace(behindName, '').replace(behindName, '').split(' ');
  const from = words.findLastIndex((word, at) => at < words.length - 1 && role.test(word)) + 1;
  const rest = words.slice(isLast && !end ? 0 : from);
  const kept = isLast && !end ? upToParticle(rest) : withoutLastParticle(rest);
  return named((kept.length > 3 ? kept.slice(-1) : kept).join(' '));
}

function named(name: string): string | null {
  const isName = /^[가-힣A-Za-z0-9&.\- ]{2,24}$/u.test(name) && /[가-힣A-Za-z]{2}/u.test(name);
  const last = name.split(' ').at(-1) ?? '';
  const isPhrase = /\d\s?개|뿐만|아니라|까지\s|으로\s|\s등$/u.test(name);
  return isName && !isPhrase && !noName.test(last) && !abstract.test(last) ? name : null;
}

function withoutLastParticle(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  return [...words.slice(0, -1), /[을를이가도]$/u.test(last) ? withoutParticle(last) : last];
}

/** `누리보이스가 참여했다`: words up to the first with a particle that fits, without it. */
function upToParticle(all: readonly string[]): string[] {
  const words = all.slice(leadingRoles(all));
  for (const [index, word] of words.entries()) {
    const stem = withoutParticle(word);
    if (stem !== word) return [...words.slice(0, index), stem];
  }
  return words.slice(0, 1);
}

/** How many words before the first name only tell what it is. */
function leadingRoles(words: readonly string[]): number {
  const isRole = (word: string) =>
    /(?:전문|강자|기업|업체|스타트업|회사|개발사|계열사|은|는|의|한|인|된|던)$/u.test(word);
  const first = words.slice(0, 5).findLastIndex(isRole);
  // The name itself may bear a topic particle: then nothing stands before it.
  return first >= 0 && first < words.length - 1 && !/[은는]$/u.test(words[first] ?? '')
    ? first + 1
    : 0;
}

function withoutParticle(word: string): string {
  const match = /^(?<stem>.{2,}?)(?<particle>은|는|이|가|을|를|도|와|과|으로|로|이다|다\.?)$/u.exec(
    word,
  );
  const { stem, particle } = match?.groups ?? {};
  if (stem === undefined || particle === undefined) return word;
  const isClosed = hasFinalConsonant(stem);
  const wants = /^(?:은|이|을|과|으로|이다)$/u.test(particle);
  const isFree = /^(?:도|다\.?)$/u.test(particle);
  return isFree || wants === isClosed ? stem : word;
}

const described: readonly RegExp[] = [
  // `컨소시엄에 참여한 누리보이스는`, `고배를 마신 온길대는`
  /(?:참여한|합류한|있던|들어간|마신|탈락한|떨어진|통과한|선정된|뽑힌|지원한)\s(?<name>[가-힣A-Za-z0-9]{3,14}?)(?:은|는|이|가|을|를|도)(?=\s)/gu,
  // `누리보이스의 자회사`, `모회사는 누리보이스다`
  /(?<![가-힣A-Za-z])(?<name>[가-힣A-Za-z0-9]{3,14})의\s자회사/gu,
  /모회사(?:는|인)\s(?<name>[가-힣A-Za-z0-9]{3,14}?)(?:(?:이다|이고|다)(?=[\s.,])|[은는이가](?=\s))/gu,
];

/** Names that a clause or a tie tells what they are. */
export function describedNames(text: string): NameAt[] {
  return described.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: all, index, groups }) => {
      const name = named(groups?.name ?? '');
      if (name === null) return [];
      const start = index + all.indexOf(name);
      return [{ name, start, end: start + name.length }];
    }),
  );
}

/** `법무법인(다온·한별)`: one head for several names. */
export function sharedHeads(text: string): NameAt[] {
  return [
    ...text.matchAll(/[가-힣]{2,6}\((?<list>[가-힣A-Za-z]+(?:·[가-힣A-Za-z]+)+)\)/gu),
  ].flatMap(({ 0: all, index, groups }) => {
    const list = groups?.list ?? '';
    const from = index + all.indexOf(list);
    return [...list.matchAll(/[^·]+/gu)].map(({ 0: name, index: at }) => {
      return { name, start: from + at, end: from + at + name.length };
    });
  });
}
