/* The first import of all that is started by hand: on an older Node the database driver ends the process without a word. */
const OLDEST = 22;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST) {
  process.stderr.write(
    `Node ${process.versions.node} er for gammel: der skal mindst Node ${OLDEST} til. Start med npm (npm start, npm run demo), som selv har den rigtige med.\n`,
  );
  process.exit(1);
}
