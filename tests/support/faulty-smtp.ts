import { createServer, type Server, type Socket } from 'node:net';

/** What the server does wrong; `ok` is nothing. An entry with a number answers that at its place. */
export type Fault =
  | 'ok'
  | 'refuse'
  | 'silence'
  | 'banner421'
  | 'banner554'
  | 'garbage'
  | 'ehlo502'
  | 'mail451'
  | 'mail552'
  | 'rcpt450'
  | 'rcpt550'
  | 'data451'
  | 'data554'
  | 'dropBeforeData'
  | 'dropInData'
  | 'dot452'
  | 'dot554'
  | 'dotGarbage'
  | 'closeAfterDot'
  | 'hangAfterDot'
  | 'slow'
  | 'huge';

/** A message that was taken whole, whether or not that was said. */
export interface Taken {
  readonly to: string;
  readonly raw: string;
  readonly messageId: string;
}

/** An SMTP server of a page that goes wrong as it is told: by connection, or by recipient. */
export class FaultySmtp {
  readonly taken: Taken[] = [];
  fault: (connection: number, to: string) => Fault = () => 'ok';
  #connections = 0;
  #server: Server | null = null;
  readonly #sockets = new Set<Socket>();
  #port = 0;

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  get connections(): number {
    return this.#connections;
  }

  async start(): Promise<void> {
    const server = createServer((socket) => this.#serve(socket, this.#connections++));
    await new Promise<void>((done) => server.listen(this.#port, '127.0.0.1', done));
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
    this.#server = server;
  }

  async stop(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>((done) => (this.#server ? this.#server.close(() => done()) : done()));
    this.#server = null;
  }

  #serve(socket: Socket, nr: number): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket));
    socket.on('error', () => undefined);
    const conversation = new Conversation(socket, (to) => this.fault(nr, to), this.taken);
    socket.on('data', (chunk) => conversation.hear(chunk.toString('latin1')));
    conversation.greet();
  }
}

const WHOLE = '\r\n.\r\n';

class Conversation {
  readonly #socket: Socket;
  readonly #fault: (to: string) => Fault;
  readonly #taken: Taken[];
  #heard = '';
  #inData = false;
  #to = '';

  constructor(socket: Socket, fault: (to: string) => Fault, taken: Taken[]) {
    this.#socket = socket;
    this.#fault = fault;
    this.#taken = taken;
  }

  greet(): void {
    const fault = this.#fault('');
    if (fault === 'refuse') this.#socket.destroy();
    else if (fault === 'banner421') this.#end('421 closing');
    else if (fault === 'banner554') this.#end('554 no service');
    else if (fault === 'garbage') this.#say('<html>no mail here</html>');
    else if (fault === 'huge') this.#say(`220-${'x'.repeat(2_000_000)}`);
    else if (fault !== 'silence') this.#say('220 faulty.example ESMTP');
  }

  hear(text: string): void {
    this.#heard += text;
    for (;;) {
      if (this.#inData && this.#fault(this.#to) === 'dropInData') return void this.#socket.destroy();
      const end = this.#heard.indexOf(this.#inData ? WHOLE : '\r\n');
      if (end < 0) return;
      const said = this.#heard.slice(0, end);
      this.#heard = this.#heard.slice(end + (this.#inData ? WHOLE.length : 2));
      if (this.#inData) this.#message(said);
      else this.#command(said);
    }
  }

  #command(line: string): void {
    const verb = line.slice(0, 4).toUpperCase();
    if (verb === 'RCPT') this.#to = /<(.*)>/.exec(line)?.[1] ?? '';
    const fault = this.#fault(this.#to);
    const at = (name: string) => (fault.startsWith(name) ? /\d{3}$/.exec(fault)?.[0] : undefined);
    if (verb === 'EHLO' || verb === 'HELO') this.#say(fault === 'ehlo502' ? '502 no' : '250 faulty.example');
    else if (verb === 'MAIL') this.#answer(at('mail'), '250 ok');
    else if (verb === 'RCPT') this.#answer(at('rcpt'), '250 ok');
    else if (verb === 'DATA' && fault === 'dropBeforeData') this.#socket.destroy();
    else if (verb === 'DATA') {
      this.#inData = at('data') === undefined;
      this.#answer(at('data'), '354 go on');
    } else if (verb === 'QUIT') this.#end('221 bye');
    else this.#say('250 ok');
  }

  #message(raw: string): void {
    this.#inData = false;
    const fault = this.#fault(this.#to);
    const refused = fault.startsWith('dot') && /\d{3}$/.exec(fault)?.[0];
    if (!refused) this.#take(raw, fault);
    else this.#say(`${refused} no`);
  }

  #take(raw: string, fault: Fault): void {
    const messageId = /^Message-ID: *(<.*>)/im.exec(raw)?.[1] ?? '';
    this.#taken.push({ to: this.#to, raw, messageId });
    if (fault === 'closeAfterDot') this.#socket.destroy();
    else if (fault === 'dotGarbage') this.#say('well, well');
    else if (fault === 'slow') this.#spell('250 2.0.0 slowly');
    else if (fault !== 'hangAfterDot') this.#say('250 2.0.0 taken');
  }

  #answer(code: string | undefined, ok: string): void {
    this.#say(code ? `${code} <${this.#to}> no` : ok);
  }

  #say(text: string): void {
    this.#socket.write(`${text}\r\n`);
  }

  #end(text: string): void {
    this.#socket.end(`${text}\r\n`);
  }

  /** A letter at a time, each in a packet of its own. */
  #spell(text: string): void {
    const [letter, rest] = [text.slice(0, 1), text.slice(1)];
    if (letter === '') this.#say('');
    else this.#socket.write(letter, () => setImmediate(() => this.#spell(rest)));
  }
}
