import type { CheckMessages } from "./check-messages.ts";

const missingNames = { frame: "框架的标题", page: "框架内页面的标题", language: "框架内页面的语言" } as const;

const missingThings = { link: "地图集链接", sources: "地图资料来源", note: "地图说明" } as const;

export const checkSimplifiedChinese: CheckMessages = {
  cardTitle: "合规卡",
  cardLead: "供门户网站审核使用。代码会真正加载，每一项都在其上实测。",
  cardBefore: "尚未检查。",
  check: "检查此嵌入代码",
  checkAgain: "重新检查",
  checking: "正在加载并测量……",
  checked: ({ passed, warned, failed }) => `通过${passed}项，需留意${warned}项，未通过${failed}项`,
  checkedWhen: ({ date, revision }) => `检查时间：${date}；数据版本：${revision}。`,
  checkedOlder: "代码此后已更改，以下结果属于旧代码。",
  checkBroke: why => `检查中断：${why}`,
  betweenSentences: "",
  outcomeNames: { pass: "通过", warn: "需留意", fail: "未通过" },
  printCard: "打印合规卡",
  downloadJson: "JSON",
  needsScript: "检查需要浏览器启用JavaScript。",

  drawnHeading: "能加载并绘出",
  drawnIn: seconds => `在本设备上，地图用${seconds}秒绘制完成。`,
  drawnWithoutMap: seconds => `在本设备上，列表用${seconds}秒加载完成；没有地图。`,
  notDrawnHeading: "地图未绘出",
  notDrawnInTime: seconds => `${seconds}秒内未完成。已检查当时已有的内容。`,
  notDrawnHere: "此浏览器不支持WebGL 2；使用这类浏览器的读者可看列表。列表已检查。",
  notDrawnError: "地图文件未能取得。其余内容已检查。",
  frameRefused: "框架为空。可能的原因见下方的健康检查。",
  insideHidden: "沙盒未含 allow-same-origin，外部无法查看其中内容；其余已检查。",
  nothingToCheckHeading: "没有可检查的内容",
  nothingToCheck: "这段代码中没有框架、图片或网址。",
  elsewhere: ({ there, here }) => `代码指向${there}，而本页位于${here}。请到前者打开生成器再检查。`,

  namesHeading: "读屏软件可读出名称",
  namesGood: ({ frame, page, language }) =>
    `框架标题为“${frame}”；框架内页面标明了语言（${language}）和标题（“${page}”）。`,
  namesFrameOnly: frame => `框架标题为“${frame}”。`,
  namesMissing: missing => `缺少：${missing.map(each => missingNames[each]).join("、")}。`,

  keyboardHeading: "键盘可进可出",
  keyboardGood: controls =>
    `在${controls}个控件上按Tab键，均未被拦截；没有自定的跳转次序，没有打开的对话框。`,
  keyboardHeld: ({ count, first }) => `${count}个控件拦截Tab键，第一个是“${first}”。`,
  keyboardOrder: count => `${count}个控件的 tabindex 大于0，打乱了次序。`,
  keyboardModal: "有对话框打开，焦点无法离开。",

  scrollHeading: "不妨碍页面滚动",
  scrollGood: "不按Ctrl的滚轮和单指滑动都留给您的页面，不会困住读者。",
  scrollWheelHeld: "地图占用滚轮：指针在地图上时，您的页面无法滚动。",
  scrollTouchHeld: "地图占用单指滑动：在手机上，您的页面无法滚动。",

  contrastHeading: ratio => `文字对比度不低于${ratio} : 1`,
  contrastGood: ({ measured, onMap }) =>
    `实测${measured}处文字；小字须达4.5，大字须达3。${onMap === 0 ? "" : `地图上的${onMap}处文字无法测量。`}`,
  contrastPoor: ({ failing, measured, worst, ratio }) =>
    `${measured}处文字中有${failing}处对比度不足，最低的“${worst}”为${ratio} : 1。`,
  contrastNothing: "未找到有底色的文字。",
  accentHeading: ratio => `强调色对比度${ratio} : 1`,
  accentKept: ({ asked, panel }) => `${asked}，底色${panel}；文字须达4.5，边框和焦点须达3。`,
  accentAdapted: ({ asked, text, panel }) =>
    `${asked}用于文字对比度不足，已调整为${text}，底色${panel}；文字须达4.5，边框和焦点须达3。`,
  accentMissing: asked => `嵌入页面没有使用${asked}。`,

  storageHeading: "无Cookie，不存储",
  storageNothing: "读者设备上不保存任何内容：没有Cookie、本地存储、数据库、缓存或Service Worker。",
  storageKeptHeading: "保存了内容",
  storageKept: names => `加载后存在：${names}。`,
  storageThereBefore: names => `检查前已存在，来自预览或同一地址下的其他应用：${names}。`,

  hostsHeading: "无第三方请求",
  hostsOwn: ({ requests, host }) => `共${requests}次请求，全部发往${host}。`,
  hostsBasemap: source => `底图设为${source}；其工作线程从该处获取的内容在本页无法查看。`,
  hostsForeignHeading: "有发往其他主机的请求",
  hostsForeign: hosts => `请求发往：${hosts}。`,

  weightHeading: kilobytes => `大小${kilobytes} kB`,
  weightDetail: requests => `共${requests}次请求；缓存中的文件按其大小计。`,
  weightTiles: "测至地图绘制完成；地图工作线程获取的瓦片无法计入。",
  weightHeavy: limit => `超过${limit} kB。`,

  twinsHeading: "每个符号都有对应行",
  twinsGood: ({ marks, rows }) =>
    `列表共${rows}行，${marks}个符号各有数量相同的对应行，键盘和读屏软件均可使用。`,
  twinsNamed: marks => `地图旁没有地点列表；${marks}个符号都是链接，能读出名称和数量。`,
  twinsMissing: names => `没有数量相同的对应行：${names}。`,
  twinsUnnamed: marks => `${marks}个符号没有可读出的名称。`,
  twinsNoMap: "没有地图，只有列表。",

  withoutScriptHeading: "无JavaScript也可用",
  withoutScriptList: rows => `服务器返回的页面在脚本运行之前就含有列表（${rows}行）。`,
  withoutScriptPicture: "服务器返回的页面在脚本运行之前就含有静态地图。",
  withoutScriptNothing: "服务器返回的页面既无列表也无静态地图。请在组成部分中加上列表。",
  withoutScriptUnanswered: status => `页面未能取得（状态${status}）。`,

  linkHeading: "链接、来源和说明都在",
  linkGood: "可以看到地图集链接、地图资料来源和地图说明。",
  linkNoMap: "可以看到地图集链接；没有地图，也就没有地图说明。",
  linkMissing: missing => `看不到：${missing.map(each => missingThings[each]).join("、")}。`,
  reviewHeading: number => `审图号${number}`,
  reviewShown: "已标在地图上。",
  reviewHidden: "已设置，但在地图上看不到。",
  reviewNoneHeading: "未设置审图号",
  reviewNone: "地图标为“示意图”。用于中国大陆网站之前，请先设置 MAP_REVIEW_NUMBER。",

  answersHeading: "网址有应答",
  answersGood: address => `${address}应答正常（200）。`,
  answersBad: ({ address, status }) => `${address}应答状态为${status}。`,
  imageHeading: "图片可加载",
  imageGood: ({ width, height }) => `已加载，${width} × ${height}像素。`,
  imageBroken: "未能加载。",
  altHeading: "有文字说明",
  altGood: alt => `图片说明：“${alt}”。`,
  altMissing: "图片没有替代文字。",
  oembedHeading: "oEmbed应答中有框架",
  oembedGood: "类型为rich，框架有标题。框架内容请在iframe一栏检查。",
  oembedBad: "其中没有带标题的框架。",

  healthTitle: "框架为什么是空的？",
  healthLead: "填写您的页面地址；如知道服务器对该页面的设置，也请填写。原因和解决办法显示在下方。",
  healthPage: "您的页面地址",
  healthPageHint: "完整地址，例如 https://portal.example.gov.cn/a.html",
  healthPolicy: "页面的 Content-Security-Policy",
  healthPolicyHint: "可不填。服务器发送的标头；多条用逗号分隔。",
  healthSandbox: "框架的 sandbox 属性",
  healthSandboxHint: '可不填。填其中的词，例如 allow-scripts；属性为空时填 sandbox=""。',
  healthNoAddress: "请在上方填写您的页面地址。",
  healthNoScheme: address => `“${address}”不是完整地址。请以 https:// 或 http:// 开头。`,
  healthBadScheme: scheme => `无法判断${scheme}页面。请填写以 https:// 开头的地址。`,
  healthAbout: "about: 页面的来源是打开它的页面。请填写那个页面的地址。",
  healthFine: "以上没有使框架为空的原因。",

  ancestorsAny: "地图集允许任何页面嵌入。",
  ancestorsLet: origin => `地图集允许${origin}嵌入。如果该页面自身也在框架中，则外层的每个页面都须获得允许。`,
  ancestorsRefuse: ({ origin, sources }) =>
    `地图集不允许${origin}嵌入：其 frame-ancestors 为 ${sources}。请地图集的运营者将 ${origin} 加入 FRAME_ANCESTORS。`,
  ancestorsNoOrigin: sources =>
    `您的页面是本地文件或处于沙盒中，没有来源，而地图集只允许指定来源嵌入（${sources}）。请通过网页服务器提供该页面。`,
  ancestorsFrameOptions: value =>
    `地图集前面的服务器加了 X-Frame-Options: ${value}。对 /embed 不应发送此标头。`,
  ancestorsUnread: "暂时读不到地图集对嵌入的设置，请在其恢复应答后再试。",
  mixedNone: "没有混合内容：框架的安全级别不低于您的页面。",
  mixedBlocked: atlas =>
    `您的页面是https，而地图集是http（${atlas}），浏览器会拒绝这样的框架。请以https提供地图集，并相应设置 PUBLIC_URL。`,
  mixedLoopback: "您的页面是https，而地图集是本机的http：部分浏览器允许，仅可用于试用。",
  mixedUpgraded: atlas =>
    `您的策略含 upgrade-insecure-requests：浏览器会改以https访问${atlas}，地图集须能以https应答。`,
  policyFrameFree: "您的策略没有限制框架。",
  policyFrameLets: directive => `您的策略允许此框架（${directive}）。`,
  policyFrameRefuses: ({ directive, name, atlas }) =>
    `您的策略拒绝此框架（${directive}）。请将 ${atlas} 加入 ${name}。`,
  policyFrameRefusesAll: ({ directive, atlas }) =>
    `您的策略没有 frame-src，因而拒绝此框架（${directive}）。请加上：frame-src ${atlas}。其他框架也须一并写入。`,
  policyScriptLets: "您的策略允许网页组件的脚本。",
  policyScriptNonce: "您的策略以nonce信任脚本：请为网页组件的脚本标签加上页面的nonce。iframe无需脚本。",
  policyScriptRefuses: ({ directive, atlas }) =>
    `您的策略拒绝网页组件的脚本（${directive}），将只显示其中的链接。请将 ${atlas} 加入 script-src，或改用无需脚本的iframe。`,
  policyUnknown: words => `浏览器会忽略策略中的 ${words}。是否有笔误？`,
  sandboxFine: "沙盒允许嵌入页面所需的一切。",
  sandboxNoScripts: "没有 allow-scripts，框架至多显示列表和静态图片。需要地图请加上 allow-scripts。",
  sandboxNoOrigin: "没有 allow-same-origin 也能正常使用，此时框架有独立的来源。",
  sandboxNoPopups: "没有 allow-popups，地图集链接无法打开，改以文字显示网址。请加上 allow-popups。",
  sandboxPopupsKept: "没有 allow-popups-to-escape-sandbox，打开的地图集仍受框架的限制。请加上。",
  sandboxUnknown: words => `浏览器会忽略沙盒中的 ${words}。是否有笔误？`,
};
