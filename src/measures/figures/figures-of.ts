import { type Autocorrelation, autocorrelation, autocorrelationKind } from './autocorrelation.ts';
import { type Band, band, bandKind } from './band.ts';
import { cdc, cdcKind, type DualCriterion } from './cdc.ts';
import { type CelerationLine, celerationLine, celerationLineKind } from './celeration-line.ts';
import type { Compared, Figure, FigureKind } from './figure.ts';
import { gasKind } from './gas.ts';
import { nap, napKind } from './nap.ts';
import type { Overlap } from './overlap.ts';
import { pem, pemKind } from './pem.ts';
import { pnd, pndKind } from './pnd.ts';
import {
  type Norms,
  type ReliableChange,
  reliableChange,
  reliableChangeKind,
} from './reliable-change.ts';
import { type PhaseSummaries, summary, summaryKind } from './summary.ts';
import { tau, tauKind } from './tau.ts';
import { tauU, tauUKind } from './tau-u.ts';

/** All figures of two phases, each under its name. */
export interface Figures {
  readonly summary: Figure<PhaseSummaries>;
  readonly band: Figure<Band>;
  readonly pnd: Figure<number>;
  readonly pem: Figure<number>;
  readonly nap: Figure<Overlap>;
  readonly tau: Figure<Overlap>;
  readonly tauU: Figure<number>;
  readonly celerationLine: Figure<CelerationLine>;
  readonly cdc: Figure<DualCriterion>;
  readonly autocorrelation: Figure<Autocorrelation>;
  readonly reliableChange: Figure<ReliableChange>;
}

/** What each figure is, in the order in which they are told. */
export const figureKinds: readonly FigureKind[] = [
  summaryKind,
  bandKind,
  pndKind,
  pemKind,
  napKind,
  tauKind,
  tauUKind,
  celerationLineKind,
  cdcKind,
  autocorrelationKind,
  reliableChangeKind,
  gasKind,
];

/** All figures, in time n·log n. A figure that cannot be given stands there with its reason. */
export function figuresOf(compared: Compared, norms?: Norms): Figures {
  return {
    summary: summary(compared),
    band: band(compared),
    pnd: pnd(compared),
    pem: pem(compared),
    nap: nap(compared),
    tau: tau(compared),
    tauU: tauU(compared),
    celerationLine: celerationLine(compared),
    cdc: cdc(compared),
    autocorrelation: autocorrelation(compared),
    reliableChange: reliableChange(compared, norms),
  };
}
