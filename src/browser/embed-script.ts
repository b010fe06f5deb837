/**
 * The inline script of a chart's embeddable page. It shows the button that copies the code where the browser has a clipboard;
 * a frame that may not use it gets the code selected instead.
 */
export const embedScript = `(()=>{let d=document,c=d.querySelector("pre"),b=d.querySelector("button"),k=navigator.clipboard,s=t=>b.textContent=b.getAttribute(t);if(k){b.hidden=!1;b.onclick=()=>k.writeText(c.textContent).then(()=>s("data-done"),()=>{getSelection().selectAllChildren(c);s("data-selected")})}})()`;
