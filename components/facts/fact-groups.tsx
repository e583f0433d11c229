import type { ComponentChildren } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { Cites } from './cites.tsx';
import { CopyFact } from './copy-fact.tsx';
import { type Fact, groupBySources } from './fact.ts';
import { StatusBadge } from './status-badge.tsx';
import { factAsText, timeOf } from './wording.ts';
import './fact-groups.css';

interface FactGroupsProps {
  facts: readonly Fact[];
  /** Id of the participant that the facts are about. */
  about: string;
  look: LookUp;
  /** How one fact is drawn. */
  children: (fact: Fact) => ComponentChildren;
}

/** Facts, each with its status, time and a way to copy it; those of one source stand above it. */
export function FactGroups({ facts, about, look, children }: FactGroupsProps) {
  const participant = look.participant(about);
  const name = participant ? nameOf(participant) : '';
  return groupBySources(facts).map((group) => (
    <div class="fact-group" key={group.sources.map(({ article }) => article.id).join(' ')}>
      <ul>
        {group.facts.map((fact) => {
          const [claim] = fact.claims;
          const time = timeOf(claim);
          const text = factAsText(fact, name, look);
          return (
            <li class="fact" data-status={claim.status} data-predicate={claim.predicate} key={text}>
              <div class="fact-body">
                {children(fact)} <StatusBadge claim={claim} />
                {time && <span class="fact-time">{time}</span>}
              </div>
              <CopyFact text={text} />
            </li>
          );
        })}
      </ul>
      <Cites sources={group.sources} />
    </div>
  ));
}
