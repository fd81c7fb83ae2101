import { useEffect, useState } from 'react';
import { getMe, onConnection } from '../api.ts';
import { Banner } from '../components/banner.tsx';
import { queryClient } from '../queries.ts';

const AGAIN_MS = 5_000;

/** Says when the server cannot be reached, asks for it until it answers, and then reads anew what the page shows. */
export function Forbindelse() {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    onConnection((reached) => setLost(!reached));
    const offline = () => setLost(true);
    window.addEventListener('offline', offline);
    return () => {
      onConnection(() => {});
      window.removeEventListener('offline', offline);
    };
  }, []);
  useEffect(() => {
    if (!lost) return;
    // Its answer, whatever it says, is heard where all answers are.
    const ask = () => getMe().catch(() => {});
    const timer = setInterval(ask, AGAIN_MS);
    window.addEventListener('online', ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', ask);
      queryClient.invalidateQueries();
    };
  }, [lost]);
  if (!lost) return null;
  return (
    <div className="forbindelse">
      <Banner tone="warning" title="Ingen forbindelse til serveren">
        <p>Det, du har skrevet, står her stadig. Vi prøver igen hvert femte sekund; luk ikke siden imens.</p>
      </Banner>
    </div>
  );
}
