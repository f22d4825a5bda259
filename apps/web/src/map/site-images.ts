import type { Palette } from "@atlas/cartography/palette";
import type { Map as MapLibre } from "maplibre-gl";

const ratio = 2;

/** Draws the site marks: a rounded square bordered in its family's colour, and the dashed ring of uncertainty. */
export function addSiteImages(map: MapLibre, palette: Palette): void {
  for (const [family, colour] of [...Object.entries(palette.families), ["mixed", palette.ink2] as const])
    addImage(map, `site-${family}`, 20, context => {
      context.beginPath();
      context.roundRect(1.5, 1.5, 17, 17, 4);
      context.fillStyle = palette.panel;
      context.fill();
      context.lineWidth = 2;
      context.strokeStyle = colour;
      context.stroke();
    });
  addImage(map, "site-ring", 56, context => {
    context.beginPath();
    context.arc(28, 28, 26, 0, 2 * Math.PI);
    context.globalAlpha = 0.08;
    context.fillStyle = palette.ink;
    context.fill();
    context.globalAlpha = 0.8;
    context.setLineDash([3, 3]);
    context.strokeStyle = palette.ink3;
    context.stroke();
  });
}

function addImage(
  map: MapLibre,
  name: string,
  size: number,
  draw: (context: CanvasRenderingContext2D) => void,
): void {
  if (map.hasImage(name)) map.removeImage(name);
  const canvas = document.createElement("canvas");
  canvas.width = size * ratio;
  canvas.height = size * ratio;
  const context = canvas.getContext("2d")!;
  context.scale(ratio, ratio);
  draw(context);
  map.addImage(name, context.getImageData(0, 0, canvas.width, canvas.height), { pixelRatio: ratio });
}
