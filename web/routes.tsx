import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ApiError } from './api.ts';
import { parsePostSearch } from './demo/post-search.ts';
import { parseFristerSearch } from './frister/periode.ts';
import { LogInd } from './log-ind/log-ind.tsx';
import { MitArbejde } from './mit-arbejde/mit-arbejde.tsx';
import { parseArbejdeSearch } from './mit-arbejde/search.ts';
import { meQuery, queryClient } from './queries.ts';
import { NotFound, PageFailed } from './ramme/failed.tsx';
import { Ramme } from './ramme/ramme.tsx';
import { visningerQuery } from './sager/api.ts';
import { parseSagerSearch } from './sager/search.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound, errorComponent: PageFailed });

const logInd = createRoute({
  getParentRoute: () => root,
  path: '/log-ind',
  validateSearch: (search: Record<string, unknown>): { retur?: string } =>
    typeof search['retur'] === 'string' ? { retur: search['retur'] } : {},
  component: LogInd,
});

const velkomst = createRoute({
  getParentRoute: () => root,
  path: '/velkomst',
  component: lazyRouteComponent(() => import('./velkomst/velkomst.tsx'), 'Velkomst'),
});

const adgangskode = createRoute({
  getParentRoute: () => root,
  path: '/adgangskode',
  component: lazyRouteComponent(() => import('./adgangskode/adgangskode.tsx'), 'Adgangskode'),
});

/** All that asks for a session. */
const inde = createRoute({
  getParentRoute: () => root,
  id: 'inde',
  beforeLoad: async ({ location }) => {
    try {
      await queryClient.ensureQueryData(meQuery);
    } catch (error) {
      if (!(error instanceof ApiError && error.status === 401)) throw error;
      throw redirect({ to: '/log-ind', search: location.href === '/' ? {} : { retur: location.href } });
    }
  },
  component: Ramme,
});

const mitArbejde = createRoute({
  getParentRoute: () => inde,
  path: '/',
  validateSearch: parseArbejdeSearch,
  component: MitArbejde,
});

/** Where the work begins: the view that a person has chosen for it, else Mit arbejde. */
const start = createRoute({
  getParentRoute: () => inde,
  path: '/start',
  beforeLoad: async () => {
    const { items } = await queryClient.ensureQueryData(visningerQuery).catch(() => ({ items: [] }));
    const first = items.find((visning) => visning.start);
    throw first
      ? redirect({ to: '/sager', search: parseSagerSearch(first.filtre), replace: true })
      : redirect({ to: '/', replace: true });
  },
});

const frister = createRoute({
  getParentRoute: () => inde,
  path: '/frister',
  validateSearch: parseFristerSearch,
  component: lazyRouteComponent(() => import('./frister/frister.tsx'), 'Frister'),
});

const sager = createRoute({
  getParentRoute: () => inde,
  path: '/sager',
  validateSearch: parseSagerSearch,
  component: lazyRouteComponent(() => import('./sager/sager.tsx'), 'Sager'),
});

const nySag = createRoute({
  getParentRoute: () => inde,
  path: '/sager/ny',
  validateSearch: (search: Record<string, unknown>): { type?: string } =>
    typeof search['type'] === 'string' ? { type: search['type'] } : {},
  component: lazyRouteComponent(() => import('./ny-sag/ny-sag.tsx'), 'NySag'),
});

const sag = createRoute({
  getParentRoute: () => inde,
  path: '/sager/$sagId',
  component: lazyRouteComponent(() => import('./sag/sag.tsx'), 'Sag'),
});

const handling = createRoute({
  getParentRoute: () => inde,
  path: '/sager/$sagId/$forloebId/$type',
  component: lazyRouteComponent(() => import('./sag/handling.tsx'), 'Handling'),
});

/** The set-up: a page for each subject. */
const indlaes = createRoute({
  getParentRoute: () => inde,
  path: '/indlaes',
  component: lazyRouteComponent(() => import('./import/indlaes.tsx'), 'Indlaes'),
});

const opsaetning = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning',
  component: lazyRouteComponent(() => import('./opsaetning/opsaetning.tsx'), 'Opsaetning'),
});

const personer = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/personer',
  component: lazyRouteComponent(() => import('./opsaetning/personer.tsx'), 'Personer'),
});

const nyPerson = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/personer/ny',
  component: lazyRouteComponent(() => import('./opsaetning/ny-person.tsx'), 'NyPerson'),
});

const person = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/personer/$personId',
  component: lazyRouteComponent(() => import('./opsaetning/person.tsx'), 'Person'),
});

const teams = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/teams',
  component: lazyRouteComponent(() => import('./opsaetning/teams.tsx'), 'Teams'),
});

const team = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/teams/$teamId',
  component: lazyRouteComponent(() => import('./opsaetning/team.tsx'), 'Team'),
});

const vikarer = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/vikarer',
  component: lazyRouteComponent(() => import('./opsaetning/vikarer.tsx'), 'Vikarer'),
});

const sagsgang = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/sagsgang',
  component: lazyRouteComponent(() => import('./opsaetning/sagsgang.tsx'), 'Sagsgang'),
});

const parametre = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/parametre',
  component: lazyRouteComponent(() => import('./opsaetning/parametre.tsx'), 'Parametre'),
});

const lukkedage = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/lukkedage',
  component: lazyRouteComponent(() => import('./opsaetning/lukkedage.tsx'), 'Lukkedage'),
});

const tilbud = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/tilbud',
  validateSearch: (search: Record<string, unknown>): { q?: string | undefined; lukkede?: 'ja' | undefined } => ({
    ...(typeof search['q'] === 'string' && { q: search['q'] }),
    ...(search['lukkede'] === 'ja' && { lukkede: 'ja' }),
  }),
  component: lazyRouteComponent(() => import('./opsaetning/tilbud-liste.tsx'), 'TilbudListe'),
});

const nytTilbud = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/tilbud/ny',
  component: lazyRouteComponent(() => import('./opsaetning/nyt-tilbud.tsx'), 'NytTilbud'),
});

const etTilbud = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/tilbud/$tilbudId',
  component: lazyRouteComponent(() => import('./opsaetning/et-tilbud.tsx'), 'EtTilbud'),
});

const moeder = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/moeder',
  component: lazyRouteComponent(() => import('./opsaetning/moeder.tsx'), 'Moeder'),
});

const moede = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/moeder/$moedeId',
  component: lazyRouteComponent(() => import('./opsaetning/moede.tsx'), 'Moede'),
});

const aendringer = createRoute({
  getParentRoute: () => inde,
  path: '/opsaetning/aendringer',
  component: lazyRouteComponent(() => import('./opsaetning/aendringer.tsx'), 'Aendringer'),
});

const post = createRoute({
  getParentRoute: () => inde,
  path: '/post',
  validateSearch: parsePostSearch,
  component: lazyRouteComponent(() => import('./demo/post.tsx'), 'Post'),
});

const rundtur = createRoute({
  getParentRoute: () => inde,
  path: '/rundtur',
  component: lazyRouteComponent(() => import('./demo/rundtur-side.tsx'), 'RundturSide'),
});

const overdrag = createRoute({
  getParentRoute: () => inde,
  path: '/overdrag',
  validateSearch: (search: Record<string, unknown>): { fra?: string | undefined } =>
    typeof search['fra'] === 'string' ? { fra: search['fra'] } : {},
  component: lazyRouteComponent(() => import('./overdrag/overdrag.tsx'), 'Overdrag'),
});

const opsaetningens = [
  opsaetning,
  personer,
  nyPerson,
  person,
  teams,
  team,
  vikarer,
  sagsgang,
  parametre,
  lukkedage,
  tilbud,
  nytTilbud,
  etTilbud,
  moeder,
  moede,
  aendringer,
] as const;

/** Nothing is fetched before it is opened: reading a sag is logged. */
export const router = createRouter({
  routeTree: root.addChildren([
    logInd,
    velkomst,
    adgangskode,
    inde.addChildren([
      mitArbejde,
      start,
      frister,
      sager,
      nySag,
      sag,
      handling,
      post,
      rundtur,
      overdrag,
      indlaes,
      ...opsaetningens,
    ]),
  ]),
  scrollRestoration: true,
  defaultPreload: false,
});

/** What a page is told by the act that led to it. */
export interface Kvittering {
  readonly titel: string;
  readonly tekst: string;
  /** Sager that it opened beside this one. */
  readonly nyeSager?: readonly { readonly id: string; readonly sagsnummer: string }[];
}

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    kvittering?: Kvittering;
  }
}
