import { useAttempt } from '../page-view/use-attempt';
import { canOpenBeside, openBeside } from '../page-view/open-beside';

/** Opens the side panel, and leaves the page to it: the popup would only cover what both speak of. */
export function BesideButton({ windowId }: { windowId: number }) {
  const { failure, attempt } = useAttempt();
  if (!canOpenBeside()) return null;
  const open = () => attempt(() => openBeside(windowId).then(() => window.close()));
  return (
    <>
      <button class="link beside-button" type="button" title="Keep it open beside the page" onClick={open}>
        <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2.25 3h11.5v10H2.25zM9.75 3v10" />
        </svg>
        Beside the page
      </button>
      {failure !== undefined && (
        <span class="failure" role="alert">
          It could not be opened: {failure}
        </span>
      )}
    </>
  );
}
