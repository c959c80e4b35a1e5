import { useLiveState } from './useLive.ts';

const texts = { connecting: 'Connecting …', live: 'Live', reconnecting: 'Reconnecting …' };

/** Says whether other people's changes come in by themselves. */
export function LiveMark() {
  const state = useLiveState();
  return <span className={`live-mark ${state}`}>{texts[state]}</span>;
}
