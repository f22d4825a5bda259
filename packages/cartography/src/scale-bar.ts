/** A round length in kilometres that is 50 to 125 pixels long where a pixel is so many metres. */
export function scaleBar(metres: number): { readonly length: number; readonly kilometres: number } {
  const longest = (metres * 125) / 1000;
  const power = 10 ** Math.floor(Math.log10(longest));
  const kilometres = [5, 2, 1].map(step => step * power).find(step => step <= longest) ?? power;
  return { length: Math.round((kilometres * 1000) / metres), kilometres };
}
