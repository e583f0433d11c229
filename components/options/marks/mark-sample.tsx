import type { ParticipantKind } from '../../../lib/detect/types.ts';
import { t } from '../../../lib/i18n/translate.ts';
import type { MarkStyle } from '../../../lib/settings/types.ts';
import '../../design/sample-mark.css';
import { kindNames } from '../../participant/kind-names.ts';

const kinds = Object.keys(kindNames) as ParticipantKind[];

interface MarkSampleProps {
  markStyle: MarkStyle;
  kindsOff: readonly ParticipantKind[];
}

/** The kinds' names as mentions of them look on a page. */
export function MarkSample({ markStyle, kindsOff }: MarkSampleProps) {
  return (
    <p class="mark-sample" data-style={markStyle}>
      <span class="visually-hidden">{t('style_sample')}</span>
      {kinds.map((kind) => (
        <span key={kind} data-kind={kind} data-marked={!kindsOff.includes(kind)}>
          <span class="sample-mark">{t(kindNames[kind])}</span>
        </span>
      ))}
    </p>
  );
}
