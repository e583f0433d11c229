import { outletName } from '../lib/i18n/outlet-name.ts';

/** An outlet's name, in the reader's language where that is known. */
export function Outlet({ outlet }: { outlet: string }) {
  const name = outletName(outlet);
  return name === outlet ? <span lang="ko">{outlet}</span> : <span title={outlet}>{name}</span>;
}
