import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { roundCamera } from "#features/map/fitted-camera.ts";
import { leavesFinger } from "#features/map/leaves-finger.ts";
import { projection } from "#features/map/mercator.ts";
import { draggedCamera, type Pixels, type Shown, zoomedCamera } from "#features/map/moved-camera.ts";
import { updateView } from "#state/view-store.ts";

/** A hand that presses moves so many pixels without meaning to drag. */
const UNMEANT = 3;

/** A wheel turned by so many pixels is a step of the zoom; some count in lines, or in pages. */
const PIXELS_PER_ZOOM = 450;
const PIXELS_PER_UNIT = [1, 40, 400];

type Hold = (held: boolean) => void;

/**
 * Lets a hand drag and zoom the drawing of a map that is still to come; where it comes to rest is in the view, and the map opens there.
 * @param onHold told when a drag begins and ends, so that the map does not come under the hand; where it is null nothing can be moved
 * @returns the handlers of the drawing
 */
export function useStillGestures(svg: RefObject<SVGSVGElement | null>, shown: Shown, onHold: Hold | null) {
  const grip = useRef<Pixels | null>(null);
  const dragged = useRef(false);
  const movable = onHold !== null;
  useWheel(svg, shown, movable);
  useEffect(() => {
    if (!movable && svg.current) svg.current.style.transform = "";
    if (!movable) grip.current = null;
  }, [svg, movable]);
  if (!onHold) return {};

  function wayTo({ clientX, clientY }: PointerEvent): Pixels {
    return { x: clientX - (grip.current?.x ?? clientX), y: clientY - (grip.current?.y ?? clientY) };
  }

  function release(event: PointerEvent<SVGSVGElement>) {
    if (grip.current && dragged.current) {
      event.currentTarget.style.transform = "";
      updateView({ map: roundCamera(draggedCamera(shown, wayTo(event))) });
      onHold?.(false);
    }
    grip.current = null;
  }

  return {
    onPointerDown({ button, pointerType, clientX, clientY }: PointerEvent) {
      dragged.current = false;
      if (button === 0 && !(pointerType === "touch" && leavesFinger())) grip.current = { x: clientX, y: clientY };
    },
    onPointerMove(event: PointerEvent<SVGSVGElement>) {
      const way = wayTo(event);
      if (!grip.current || (!dragged.current && Math.hypot(way.x, way.y) <= UNMEANT)) return;
      if (!dragged.current) {
        event.currentTarget.setPointerCapture(event.pointerId);
        onHold(true);
      }
      dragged.current = true;
      const { camera, box } = shown;
      const middle = projection(draggedCamera(shown, way), box)(camera.lng, camera.lat);
      const [x, y] = [middle.x - box.width / 2, middle.y - box.height / 2];
      event.currentTarget.style.transform = `translate(${x}px, ${y}px)`;
    },
    onPointerUp: release,
    onPointerCancel: release,
    // The click at the end of a drag presses nothing.
    onClickCapture(event: MouseEvent) {
      if (dragged.current) event.stopPropagation();
      dragged.current = false;
    },
  };
}

function useWheel(svg: RefObject<SVGSVGElement | null>, shown: Shown, movable: boolean): void {
  const now = useRef(shown);
  now.current = shown;
  useEffect(() => {
    const element = svg.current;
    if (!element || !movable) return;
    const turn = (event: WheelEvent) => {
      if (leavesFinger() && !event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const by = (-event.deltaY * (PIXELS_PER_UNIT[event.deltaMode] ?? 1)) / PIXELS_PER_ZOOM;
      const at = { x: event.clientX - left, y: event.clientY - top };
      updateView({ map: roundCamera(zoomedCamera(now.current, by, at)) });
    };
    element.addEventListener("wheel", turn, { passive: false });
    return () => element.removeEventListener("wheel", turn);
  }, [svg, movable]);
}
