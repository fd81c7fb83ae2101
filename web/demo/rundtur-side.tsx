import { Page } from '../components/page.tsx';
import { Historier } from './historier.tsx';
import { Rundtur } from './rundtur.tsx';

/** The tour, for who has left it and takes it up again. */
export function RundturSide() {
  return (
    <Page title="Rundtur i demoen">
      <div className="panel">
        <Rundtur />
      </div>
      <Historier />
    </Page>
  );
}
