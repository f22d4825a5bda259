import { useReading } from "../app/reading.tsx";

/** What addresses of the atlas begin with; files that were written without knowing their host take one for example. */
export function useAtlasUrl(): string {
  const { publicUrl, basePath } = useReading().settings;
  return publicUrl === basePath ? `https://atlas.example.org${basePath}` : publicUrl;
}

export function originOf(atlasUrl: string): string {
  return /^https?:\/\/[^/]+/.exec(atlasUrl)![0];
}
