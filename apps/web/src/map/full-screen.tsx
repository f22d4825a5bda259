import { useEffect, useState } from "react";
import { FullScreenIcon } from "../app/icons.tsx";
import { useReading } from "../app/reading.tsx";

/** Fills the screen with an embed, from inside the page of its host, where the host allows it. */
export function FullScreen() {
  const { messages } = useReading();
  const [isFull, setIsFull] = useState(false);
  useEffect(() => {
    const follow = () => setIsFull(document.fullscreenElement !== null);
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, []);
  if (!document.fullscreenEnabled) return null;
  const name = isFull ? messages.leaveFullScreen : messages.fullScreen;
  return (
    <button
      type="button"
      aria-label={name}
      title={name}
      onClick={() => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())}
    >
      <FullScreenIcon />
    </button>
  );
}
