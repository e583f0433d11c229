import type { ComponentChildren } from 'preact';
import type { LookUp } from '../../lib/dataset/look-up.ts';
import type { Claim } from '../../lib/dataset/types.ts';
import { nameOf } from '../../lib/i18n/names.ts';
import { citedBy } from './citation.ts';
import { Cites } from './cites.tsx';
import { CopyFact } from './copy-fact.tsx';
import { DisputedBadge } from './disputed-badge.tsx';
import { type Fact, groupBySources, isSince } from './fact.ts';
import { SinceBadge } from './since-badge.tsx';
import { StatusBadge } from './status-badge.tsx';
import { factAsText, timeOf } from './wording.ts';
import './fact-groups.css';

interface FactGroupsProps {
  facts: readonly Fact[];
  /** Id of the participant that the facts are about. */
  about: string;
  look: LookUp;
  /** The claims that are newer than the page; said once where all of a source's are. */
  since: ReadonlySet<Claim>;
  /** How one fact is drawn. */
  children: (fact: Fact) => ComponentChildren;
}

/** Facts, each with its status, time and a way to copy it; those of one source stand above it. */
export function FactGroups({ facts, about, look, since, children }: FactGroupsProps) {
  const participant = look.participant(about);
  const name = participant ? nameOf(participant) : '';
  return groupBySources(facts).map((group) => {
    const allSince = group.facts.every((fact) => isSince(fact, since));
    return (
      <div class="fact-group" key={group.sources.map(({ article }) => article.id).join(' ')}>
        {allSince && (
          <p>
            <SinceBadge />
          </p>
        )}
        <ul>
          {group.facts.map((fact) => {
            const [claim] = fact.claims;
            const time = timeOf(claim);
            const text = factAsText(fact, name, look);
            return (
              <li
                class="fact"
                data-status={claim.status}
                data-predicate={claim.predicate}
                key={text}
              >
                <div class="fact-body">
                  {children(fact)} <StatusBadge claim={claim} />{' '}
                  {look.contradicted(claim) && <DisputedBadge />}{' '}
                  {time && <span class="fact-time">{time}</span>}{' '}
                  {!allSince && isSince(fact, since) && <SinceBadge />}
                </div>
                <CopyFact text={text} />
              </li>
            );
          })}
        </ul>
        <Cites citations={citedBy(group.facts, look)} />
      </div>
    );
  });
}
