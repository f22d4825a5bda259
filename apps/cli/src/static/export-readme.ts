import type { Stand } from "./stand.ts";

/** README.txt of an export: for the webmaster who finds the folder, in the three languages of the atlas. */
export function exportReadme({
  site,
  base,
  words,
  ancestors,
}: Stand & { readonly ancestors: string }): string {
  const place = `${site || base}/`;
  const frames = `frame-ancestors ${ancestors}`;
  return `Cooperation Atlas: static export / 协作地图静态导出 / 協作地圖靜態匯出

EN
Copy this folder to ${place} of any web server. No program runs there.
Holds: ${words || "all records"}. To renew: npm run atlas -- static.
Embed: ${place}embed/?type=education&lang=en (frame) or ${place}embed/v1/atlas.js (element).
The server should
- give index.html at the address of a folder, and 404.html with status 404;
- send for ${base}/embed/: Content-Security-Policy: ${frames}
- send for all other pages: Content-Security-Policy: frame-ancestors 'self'
- send Access-Control-Allow-Origin: * for ${base}/api/, ${base}/assets/ and ${base}/basemap/ where embeds stand in a sandbox without allow-same-origin;
- send X-Content-Type-Options: nosniff, and Cache-Control: immutable for ${base}/assets/.
Not in an export: oEmbed, images of other queries, the API with its queries.

简
将本文件夹复制到任意网站服务器的 ${place} 即可，服务器无需运行任何程序。
内容：${words || "全部记录"}。更新：npm run atlas -- static。
嵌入：${place}embed/?type=education（框架）或 ${place}embed/v1/atlas.js（元素）。
服务器宜：
- 以文件夹地址提供 index.html，找不到时以状态 404 提供 404.html；
- 对 ${base}/embed/ 发送 Content-Security-Policy: ${frames}
- 对其他页面发送 Content-Security-Policy: frame-ancestors 'self'
- 若嵌入所在沙箱没有 allow-same-origin，对 ${base}/api/、${base}/assets/、${base}/basemap/ 发送 Access-Control-Allow-Origin: *
- 发送 X-Content-Type-Options: nosniff；对 ${base}/assets/ 发送 Cache-Control: immutable。
静态导出不含：oEmbed、其他查询的图片、可查询的 API。

繁
將本資料夾複製到任意網站伺服器的 ${place} 即可，伺服器無需執行任何程式。
內容：${words || "全部記錄"}。更新：npm run atlas -- static。
嵌入：${place}embed/?type=education&lang=zh-Hant（框架）或 ${place}embed/v1/atlas.js（元素）。
伺服器宜：
- 以資料夾位址提供 index.html，找不到時以狀態 404 提供 404.html；
- 對 ${base}/embed/ 傳送 Content-Security-Policy: ${frames}
- 對其他頁面傳送 Content-Security-Policy: frame-ancestors 'self'
- 若嵌入所在沙箱沒有 allow-same-origin，對 ${base}/api/、${base}/assets/、${base}/basemap/ 傳送 Access-Control-Allow-Origin: *
- 傳送 X-Content-Type-Options: nosniff；對 ${base}/assets/ 傳送 Cache-Control: immutable。
靜態匯出不含：oEmbed、其他查詢的圖片、可查詢的 API。
`;
}
