import airmilesMr from './airmiles-mr.json' with { type: 'json' };
import driversKilledC from './drivers-killed-c.json' with { type: 'json' };
import driversKilledU from './drivers-killed-u.json' with { type: 'json' };
import driversKilledUp from './drivers-killed-up.json' with { type: 'json' };
import insectG from './insect-g.json' with { type: 'json' };
import mdeathsIRebased from './mdeaths-i-rebased.json' with { type: 'json' };
import nottemI from './nottem-i.json' with { type: 'json' };
import precipT from './precip-t.json' with { type: 'json' };
import riversI from './rivers-i.json' with { type: 'json' };
import uspopI from './uspop-i.json' with { type: 'json' };
import warpbreaksC from './warpbreaks-c.json' with { type: 'json' };
import womenP from './women-p.json' with { type: 'json' };

/** Worked cases computed with the R packages qicharts2 and NHSRplotthedots on R's own public data sets. */
export const workedCases: readonly unknown[] = [
  airmilesMr,
  driversKilledC,
  driversKilledU,
  driversKilledUp,
  insectG,
  mdeathsIRebased,
  nottemI,
  precipT,
  riversI,
  uspopI,
  warpbreaksC,
  womenP,
];
