// A real SMTP server on loopback for the tests: node server.mjs PORT FILE. Each mail it takes becomes a line of JSON in FILE before it answers.
import { appendFileSync } from "node:fs";
import { SMTPServer } from "smtp-server";

const [port, file] = [Number(process.argv[2]), process.argv[3]];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  size: 1 << 20,
  onData(stream, session, done) {
    const chunks = [];
    stream.on("data", chunk => chunks.push(chunk));
    stream.on("end", () => {
      const to = session.envelope.rcptTo.map(r => r.address);
      appendFileSync(file, `${JSON.stringify({ to, text: Buffer.concat(chunks).toString("utf8") })}\n`);
      done();
    });
  },
});
server.on("error", () => {});
server.listen(port, "127.0.0.1", () => console.log(server.server.address().port));
