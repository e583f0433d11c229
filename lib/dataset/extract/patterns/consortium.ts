import type { TiePredicate } from '../../types.ts';
import type { Pattern } from '../discourse.ts';
import { leadIn, speaksOfConsortium } from '../language/leads.ts';
import { idsOf, type List, listsIn } from '../language/lists.ts';
import { statusOf } from '../language/status.ts';

/** Joining, and being put together. */
const joins =
  /참여(?:했|한다|해|하고|하며|하는|시키|시켰|키로|\s기관)|합류|가세|들어(?:갔|간|와|왔)|아우르|포함된|포함한|포괄|망라|꾸려|꾸렸|꾸린|이뤘|구성(?:했|하|됐|된)|함께\s?(?:한다|했)|손(?:을\s)?잡/u;

/** A tie that is weaker than membership, right behind the list. */
const demand = /^[^.]{0,8}?(?:등\s)?[^.,]{0,16}?수요\s?(?:기관|기업|처|사)/u;
const demandBefore = /수요\s?(?:기관|기업|처|사)(?:으로는|로는|에는|는|은|인|\s)\s?[△▲▷'‘]?$/u;
const cooperation =
  /^[^.]{0,40}?(?:와|과)(?:도|는)?\s(?:[^\s.]+\s){0,2}?(?:협력|협약|제휴|의향서|MOU|업무협약)/u;

/** A sentence on not telling who is in it, or on a contest, makes nobody a member. */
const other = /공개하지|밝히지|비공개|공모에\s참여|사업에\s참여|프로젝트에\s참여/u;

/**
 * Who is in a lead's consortium, who cooperates with it, who will use its models:
 * `X는 A, B를 아우르는 컨소시엄을 꾸렸다`, `X 컨소시엄에는 A, B가 참여했다`, and with the lead
 * dropped, `A, B 등 기술 기업들이 참여했다`. The lead is no member of itself.
 */
export const consortium: Pattern = (passage, discourse) => {
  const { text, index } = passage;
  if (other.test(text)) return [];
  const lead = leadIn(passage);
  const leadId = lead?.id ?? discourse.lead ?? discourse.topic;
  if (leadId === null) return [];
  const isJoining = joins.test(text);
  // Without a word on a consortium, joining means the one that was spoken of.
  const isSpokenOf = discourse.lead === leadId && lead?.by !== 'topic';
  const isOnConsortium = speaksOfConsortium(text) || isSpokenOf || /주관(?:하|사|기관)/u.test(text);
  const status = statusOf(text);

  return listsIn(passage).flatMap((list) => {
    const tie = tieOf(text, list, isJoining && isOnConsortium);
    if (tie === null) return [];
    return idsOf(list)
      .filter((id) => id !== leadId)
      .map((subject) => ({ subject, predicate: tie, object: leadId, status, sentence: index }));
  });
};

function tieOf(text: string, list: List, isMember: boolean): TiePredicate | null {
  const behind = text.slice(list.end);
  if (/^의\s/u.test(behind)) return null;
  if (demand.test(behind) || demandBefore.test(text.slice(0, list.start))) return 'demandPartner';
  if (cooperation.test(behind)) return 'partner';
  return isMember ? 'consortiumMember' : null;
}
