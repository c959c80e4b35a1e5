import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update: (done: number, total: number) => void;
  stop: () => void;
}

/** A bar on a terminal; elsewhere, where a bar would be noise, a line for each tenth. */
export const showProgress = (out: NodeJS.WriteStream): Progress => (out.isTTY ? bar(out) : lines(out));

function bar(stream: NodeJS.WriteStream): Progress {
  const format = '{bar} {percentage}% | {value} of {total} contacts | {eta_formatted} left';
  const single = new SingleBar({ stream, format, hideCursor: true }, Presets.shades_classic);
  return {
    update: (done, total) => (single.isActive ? single.update(done) : single.start(total, done)),
    stop: () => single.stop(),
  };
}

function lines(out: NodeJS.WriteStream): Progress {
  let shown = 0;
  return {
    update: (done, total) => {
      const tenths = Math.floor((done * 10) / total);
      if (tenths > shown) out.write(`${done} of ${total} contacts\n`);
      shown = tenths;
    },
    stop: () => {},
  };
}
