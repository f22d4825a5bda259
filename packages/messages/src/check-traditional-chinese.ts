import type { CheckMessages } from "./check-messages.ts";

const missingNames = { frame: "框架的標題", page: "框架內頁面的標題", language: "框架內頁面的語言" } as const;

const missingThings = { link: "地圖集連結", sources: "地圖資料來源", note: "地圖說明" } as const;

export const checkTraditionalChinese: CheckMessages = {
  cardTitle: "合規卡",
  cardLead: "供入口網站審核使用。程式碼會真正載入，每一項都在其上實測。",
  cardBefore: "尚未檢查。",
  check: "檢查此嵌入程式碼",
  checkAgain: "重新檢查",
  checking: "正在載入並量測……",
  checked: ({ passed, warned, failed }) => `通過${passed}項，需留意${warned}項，未通過${failed}項`,
  checkedWhen: ({ date, revision }) => `檢查時間：${date}；資料版本：${revision}。`,
  checkedOlder: "程式碼此後已更改，以下結果屬於舊程式碼。",
  checkBroke: why => `檢查中斷：${why}`,
  betweenSentences: "",
  outcomeNames: { pass: "通過", warn: "需留意", fail: "未通過" },
  printCard: "列印合規卡",
  downloadJson: "JSON",
  needsScript: "檢查需要瀏覽器啟用JavaScript。",

  drawnHeading: "能載入並繪出",
  drawnIn: seconds => `在本裝置上，地圖用${seconds}秒繪製完成。`,
  drawnWithoutMap: seconds => `在本裝置上，列表用${seconds}秒載入完成；沒有地圖。`,
  notDrawnHeading: "地圖未繪出",
  notDrawnInTime: seconds => `${seconds}秒內未完成。已檢查當時已有的內容。`,
  notDrawnHere: "此瀏覽器不支援WebGL 2；使用這類瀏覽器的讀者可看列表。列表已檢查。",
  notDrawnError: "地圖檔案未能取得。其餘內容已檢查。",
  frameRefused: "框架為空。可能的原因見下方的健康檢查。",
  insideHidden: "沙盒未含 allow-same-origin，外部無法查看其中內容；其餘已檢查。",
  nothingToCheckHeading: "沒有可檢查的內容",
  nothingToCheck: "這段程式碼中沒有框架、圖片或網址。",
  elsewhere: ({ there, here }) => `程式碼指向${there}，而本頁位於${here}。請到前者開啟生成器再檢查。`,

  namesHeading: "螢幕閱讀器可讀出名稱",
  namesGood: ({ frame, page, language }) =>
    `框架標題為「${frame}」；框架內頁面標明了語言（${language}）和標題（「${page}」）。`,
  namesFrameOnly: frame => `框架標題為「${frame}」。`,
  namesMissing: missing => `缺少：${missing.map(each => missingNames[each]).join("、")}。`,

  keyboardHeading: "鍵盤可進可出",
  keyboardGood: controls =>
    `在${controls}個控制項上按Tab鍵，均未被攔截；沒有自定的跳轉次序，沒有開啟的對話方塊。`,
  keyboardHeld: ({ count, first }) => `${count}個控制項攔截Tab鍵，第一個是「${first}」。`,
  keyboardOrder: count => `${count}個控制項的 tabindex 大於0，打亂了次序。`,
  keyboardModal: "有對話方塊開啟，焦點無法離開。",

  scrollHeading: "不妨礙頁面捲動",
  scrollGood: "不按Ctrl的滾輪和單指滑動都留給您的頁面，不會困住讀者。",
  scrollWheelHeld: "地圖佔用滾輪：指標在地圖上時，您的頁面無法捲動。",
  scrollTouchHeld: "地圖佔用單指滑動：在手機上，您的頁面無法捲動。",

  contrastHeading: ratio => `文字對比度不低於${ratio} : 1`,
  contrastGood: ({ measured, onMap }) =>
    `實測${measured}處文字；小字須達4.5，大字須達3。${onMap === 0 ? "" : `地圖上的${onMap}處文字無法量測。`}`,
  contrastPoor: ({ failing, measured, worst, ratio }) =>
    `${measured}處文字中有${failing}處對比度不足，最低的「${worst}」為${ratio} : 1。`,
  contrastNothing: "未找到有底色的文字。",
  accentHeading: ratio => `強調色對比度${ratio} : 1`,
  accentKept: ({ asked, panel }) => `${asked}，底色${panel}；文字須達4.5，邊框和焦點須達3。`,
  accentAdapted: ({ asked, text, panel }) =>
    `${asked}用於文字對比度不足，已調整為${text}，底色${panel}；文字須達4.5，邊框和焦點須達3。`,
  accentMissing: asked => `嵌入頁面沒有使用${asked}。`,

  storageHeading: "無Cookie，不儲存",
  storageNothing: "讀者裝置上不儲存任何內容：沒有Cookie、本機儲存、資料庫、快取或Service Worker。",
  storageKeptHeading: "儲存了內容",
  storageKept: names => `載入後存在：${names}。`,
  storageThereBefore: names => `檢查前已存在，來自預覽或同一地址下的其他應用：${names}。`,

  hostsHeading: "無第三方請求",
  hostsOwn: ({ requests, host }) => `共${requests}次請求，全部發往${host}。`,
  hostsBasemap: source => `底圖設為${source}；其工作執行緒從該處獲取的內容在本頁無法查看。`,
  hostsForeignHeading: "有發往其他主機的請求",
  hostsForeign: hosts => `請求發往：${hosts}。`,

  weightHeading: kilobytes => `大小${kilobytes} kB`,
  weightDetail: requests => `共${requests}次請求；快取中的檔案按其大小計。`,
  weightTiles: "測至地圖繪製完成；地圖工作執行緒取得的圖磚無法計入。",
  weightHeavy: limit => `超過${limit} kB。`,

  twinsHeading: "每個符號都有對應行",
  twinsGood: ({ marks, rows }) =>
    `列表共${rows}行，${marks}個符號各有數量相同的對應行，鍵盤和螢幕閱讀器均可使用。`,
  twinsNamed: marks => `地圖旁沒有地點列表；${marks}個符號都是連結，能讀出名稱和數量。`,
  twinsMissing: names => `沒有數量相同的對應行：${names}。`,
  twinsUnnamed: marks => `${marks}個符號沒有可讀出的名稱。`,
  twinsNoMap: "沒有地圖，只有列表。",

  withoutScriptHeading: "無JavaScript也可用",
  withoutScriptList: rows => `伺服器返回的頁面在指令碼執行之前就含有列表（${rows}行）。`,
  withoutScriptPicture: "伺服器返回的頁面在指令碼執行之前就含有靜態地圖。",
  withoutScriptNothing: "伺服器返回的頁面既無列表也無靜態地圖。請在組成部分中加上列表。",
  withoutScriptUnanswered: status => `頁面未能取得（狀態${status}）。`,

  linkHeading: "連結、來源和說明都在",
  linkGood: "可以看到地圖集連結、地圖資料來源和地圖說明。",
  linkNoMap: "可以看到地圖集連結；沒有地圖，也就沒有地圖說明。",
  linkMissing: missing => `看不到：${missing.map(each => missingThings[each]).join("、")}。`,
  reviewHeading: number => `審圖號${number}`,
  reviewShown: "已標在地圖上。",
  reviewHidden: "已設定，但在地圖上看不到。",
  reviewNoneHeading: "未設定審圖號",
  reviewNone: "地圖標為「示意圖」。用於中國大陸網站之前，請先設定 MAP_REVIEW_NUMBER。",

  answersHeading: "網址有應答",
  answersGood: address => `${address}應答正常（200）。`,
  answersBad: ({ address, status }) => `${address}應答狀態為${status}。`,
  imageHeading: "圖片可載入",
  imageGood: ({ width, height }) => `已載入，${width} × ${height}像素。`,
  imageBroken: "未能載入。",
  altHeading: "有文字說明",
  altGood: alt => `圖片說明：「${alt}」。`,
  altMissing: "圖片沒有替代文字。",
  oembedHeading: "oEmbed應答中有框架",
  oembedGood: "類型為rich，框架有標題。框架內容請在iframe一欄檢查。",
  oembedBad: "其中沒有帶標題的框架。",

  healthTitle: "框架為什麼是空的？",
  healthLead: "填寫您的頁面地址；如知道伺服器對該頁面的設定，也請填寫。原因和解決辦法顯示在下方。",
  healthPage: "您的頁面地址",
  healthPageHint: "完整地址，例如 https://portal.example.gov.cn/a.html",
  healthPolicy: "頁面的 Content-Security-Policy",
  healthPolicyHint: "可不填。伺服器傳送的標頭；多條用逗號分隔。",
  healthSandbox: "框架的 sandbox 屬性",
  healthSandboxHint: '可不填。填其中的詞，例如 allow-scripts；屬性為空時填 sandbox=""。',
  healthNoAddress: "請在上方填寫您的頁面地址。",
  healthNoScheme: address => `「${address}」不是完整地址。請以 https:// 或 http:// 開頭。`,
  healthBadScheme: scheme => `無法判斷${scheme}頁面。請填寫以 https:// 開頭的地址。`,
  healthAbout: "about: 頁面的來源是開啟它的頁面。請填寫那個頁面的地址。",
  healthFine: "以上沒有使框架為空的原因。",

  ancestorsAny: "地圖集允許任何頁面嵌入。",
  ancestorsLet: origin => `地圖集允許${origin}嵌入。如果該頁面自身也在框架中，則外層的每個頁面都須獲得允許。`,
  ancestorsRefuse: ({ origin, sources }) =>
    `地圖集不允許${origin}嵌入：其 frame-ancestors 為 ${sources}。請地圖集的營運者將 ${origin} 加入 FRAME_ANCESTORS。`,
  ancestorsNoOrigin: sources =>
    `您的頁面是本機檔案或處於沙盒中，沒有來源，而地圖集只允許指定來源嵌入（${sources}）。請通過網頁伺服器提供該頁面。`,
  ancestorsFrameOptions: value =>
    `地圖集前面的伺服器加了 X-Frame-Options: ${value}。對 /embed 不應傳送此標頭。`,
  ancestorsUnread: "暫時讀不到地圖集對嵌入的設定，請在其恢復應答後再試。",
  mixedNone: "沒有混合內容：框架的安全等級不低於您的頁面。",
  mixedBlocked: atlas =>
    `您的頁面是https，而地圖集是http（${atlas}），瀏覽器會拒絕這樣的框架。請以https提供地圖集，並相應設定 PUBLIC_URL。`,
  mixedLoopback: "您的頁面是https，而地圖集是本機的http：部分瀏覽器允許，僅可用於試用。",
  mixedUpgraded: atlas =>
    `您的政策含 upgrade-insecure-requests：瀏覽器會改以https存取${atlas}，地圖集須能以https應答。`,
  policyFrameFree: "您的政策沒有限制框架。",
  policyFrameLets: directive => `您的政策允許此框架（${directive}）。`,
  policyFrameRefuses: ({ directive, name, atlas }) =>
    `您的政策拒絕此框架（${directive}）。請將 ${atlas} 加入 ${name}。`,
  policyFrameRefusesAll: ({ directive, atlas }) =>
    `您的政策沒有 frame-src，因而拒絕此框架（${directive}）。請加上：frame-src ${atlas}。其他框架也須一併寫入。`,
  policyScriptLets: "您的政策允許網頁元件的指令碼。",
  policyScriptNonce: "您的政策以nonce信任指令碼：請為網頁元件的指令碼標籤加上頁面的nonce。iframe無需指令碼。",
  policyScriptRefuses: ({ directive, atlas }) =>
    `您的政策拒絕網頁元件的指令碼（${directive}），將只顯示其中的連結。請將 ${atlas} 加入 script-src，或改用無需指令碼的iframe。`,
  policyUnknown: words => `瀏覽器會忽略政策中的 ${words}。是否有筆誤？`,
  sandboxFine: "沙盒允許嵌入頁面所需的一切。",
  sandboxNoScripts: "沒有 allow-scripts，框架至多顯示列表和靜態圖片。需要地圖請加上 allow-scripts。",
  sandboxNoOrigin: "沒有 allow-same-origin 也能正常使用，此時框架有獨立的來源。",
  sandboxNoPopups: "沒有 allow-popups，地圖集連結無法開啟，改以文字顯示網址。請加上 allow-popups。",
  sandboxPopupsKept: "沒有 allow-popups-to-escape-sandbox，開啟的地圖集仍受框架的限制。請加上。",
  sandboxUnknown: words => `瀏覽器會忽略沙盒中的 ${words}。是否有筆誤？`,
};
