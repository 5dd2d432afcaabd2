import { type JSX, useEffect, useState } from 'react';

/** How long the region stands empty before its first words, in milliseconds: screen readers tell only changes of a region they know. */
const settle = 100;

/** Says each new message once, politely, without taking the focus. */
export function Announcer({ message }: { readonly message: Message | null }): JSX.Element {
  const [said, setSaid] = useState<Message | null>(null);
  useEffect(() => {
    if (!message) return;
    const timer = setTimeout(() => setSaid(message), settle);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div role="status" className="unseen">
      {said && <span key={said.number}>{said.text}</span>}
    </div>
  );
}

export interface Message {
  /** Grows with each message, so that the same words said twice are two messages. */
  readonly number: number;
  readonly text: string;
}
