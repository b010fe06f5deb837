/**
 * The inline script of pages with charts: when a chart comes near or gets focus, the live chart is fetched. A browser that
 * lacks something keeps the SVG. `moduleUrl` is relative to the page or absolute; the module has `upgrade(figure)`.
 */
export const loaderScript = (moduleUrl: string): string =>
  `(()=>{let u=f=>import(${JSON.stringify(moduleUrl).replace(/</g, '\\u003c')}).then(m=>m.upgrade(f)).catch(()=>{}),o=new IntersectionObserver(l=>l.forEach(e=>{if(e.isIntersecting){o.unobserve(e.target);u(e.target)}}),{rootMargin:"300px"});document.querySelectorAll("[data-chart]").forEach(f=>{o.observe(f);f.addEventListener("focusin",()=>u(f),{once:!0})})})()`;
