import type { Transaction } from 'kysely';
import type { AccessLogRow } from './tables/access-log.ts';
import type { ArbejdeRow } from './tables/arbejde.ts';
import type { ArbejdeSpaerretRow } from './tables/arbejde-spaerret.ts';
import type { BorgerRow } from './tables/borger.ts';
import type { CommandRow } from './tables/command.ts';
import type { CounterRow } from './tables/counter.ts';
import type { FristRow } from './tables/frist.ts';
import type { HistoryRow } from './tables/history.ts';
import type { IndstillingRow } from './tables/indstilling.ts';
import type { InstanceRow } from './tables/instance.ts';
import type { KladdeRow } from './tables/kladde.ts';
import type { KommuneRow } from './tables/kommune.ts';
import type { LoginAttemptRow } from './tables/login-attempt.ts';
import type { MoedeRow } from './tables/moede.ts';
import type { OneTimeLinkRow } from './tables/one-time-link.ts';
import type { OutboxRow } from './tables/outbox.ts';
import type { PaamindelseRow } from './tables/paamindelse.ts';
import type { PostfejlRow } from './tables/postfejl.ts';
import type { SagRow } from './tables/sag.ts';
import type { SagOrdRow } from './tables/sag-ord.ts';
import type { SessionRow } from './tables/session.ts';
import type { SpanRow } from './tables/span.ts';
import type { StreamRow } from './tables/stream.ts';
import type { TeamRow } from './tables/team.ts';
import type { TeamMemberRow } from './tables/team-member.ts';
import type { TilbudRow } from './tables/tilbud.ts';
import type { UrRow } from './tables/ur.ts';
import type { UserRoleRow } from './tables/user-role.ts';
import type { UsersRow } from './tables/users.ts';
import type { VikariatRow } from './tables/vikariat.ts';

/** All tables; the same for both engines. */
export interface Database {
  access_log: AccessLogRow;
  arbejde: ArbejdeRow;
  arbejde_spaerret: ArbejdeSpaerretRow;
  borger: BorgerRow;
  command: CommandRow;
  counter: CounterRow;
  frist: FristRow;
  history: HistoryRow;
  indstilling: IndstillingRow;
  instance: InstanceRow;
  kladde: KladdeRow;
  kommune: KommuneRow;
  login_attempt: LoginAttemptRow;
  moede: MoedeRow;
  one_time_link: OneTimeLinkRow;
  outbox: OutboxRow;
  paamindelse: PaamindelseRow;
  postfejl: PostfejlRow;
  sag: SagRow;
  sag_ord: SagOrdRow;
  session: SessionRow;
  span: SpanRow;
  stream: StreamRow;
  team: TeamRow;
  team_member: TeamMemberRow;
  tilbud: TilbudRow;
  ur: UrRow;
  user_role: UserRoleRow;
  users: UsersRow;
  vikariat: VikariatRow;
}

/** A writing function takes this, so that the compiler refuses a plain connection. */
export type Trx = Transaction<Database>;
