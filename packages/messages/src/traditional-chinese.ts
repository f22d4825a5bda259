import type { Messages } from "./messages.ts";

const numbers = new Intl.NumberFormat("zh-HK");

// Chinese reads sums in units of ten thousand and of a hundred million.
function amount({ value, currency }: { value: number; currency: string }): string {
  const unit = value >= 1e8 ? "億" : value >= 1e4 ? "萬" : "";
  const scaled = unit === "億" ? value / 1e8 : unit === "萬" ? value / 1e4 : value;
  const names: Record<string, string> = { CNY: "元", HKD: "港元", USD: "美元", EUR: "歐元", MOP: "澳門元" };
  return `${new Intl.NumberFormat("zh-HK", { maximumFractionDigits: 4 }).format(scaled)}${unit}${names[currency] ?? ` ${currency}`}`;
}

export const traditionalChinese: Messages = {
  languageSwitch: "語言",
  skipToList: "跳到列表",
  themeDark: "深色",
  themeLight: "淺色",
  openAtlas: "打開地圖集",

  headline: facts => `${facts.partners} 個合作地，${facts.records} 條合作記錄`,
  headlineNone: "0 條記錄",
  headlineYears: ({ since, undated, about }) =>
    [
      about.length > 0 ? about.join("、") : "",
      since === null ? "" : `${since} 年以來`,
      undated > 0 ? `其中 ${undated} 條年份不詳` : "",
    ]
      .filter(Boolean)
      .join("；"),
  countingRule: "一條記錄可屬多個合作地：總數計一次，各地各計一次。",

  searchLabel: "搜索地點、項目、機構，支持拼音",
  searchButton: "搜索",
  filters: "篩選",
  moreFilters: "更多篩選",
  families: "領域",
  types: "項目類型",
  groups: "合作分組",
  places: "合作地",
  projects: "七大工程",
  clauses: "《決定》條款",
  kinds: "記錄種類",
  statuses: "狀態",
  years: "按年份",
  yearsHint: "深色為當年開始，淺色為延續中",
  yearFrom: "起始年份",
  yearTo: "截止年份",
  undated: "不詳",
  apply: "應用",
  placesAndRecords: facts => `${facts.places} 地 · ${facts.records} 條`,
  activeFilters: "已選篩選",
  removeFilter: name => `取消篩選：${name}`,
  clearAll: "全部清除",
  since: year => `${year} 年起`,
  until: year => `至 ${year} 年`,
  searchedFor: text => `「${text}」`,
  noneFound: "沒有記錄同時符合這些條件。可取消其中一項：",
  dropped: ({ word, value }) => `「${value}」不是 ${word} 的有效值，已略去。`,

  listPlaces: "合作地",
  listRecords: "記錄",
  list: "列表",
  byRecords: "按記錄數",
  newestFirst: "按開始時間，新的在前",
  records: count => `${count} 條記錄`,
  withoutPlace: count => `${count} 條記錄沒有地點。`,
  noRecords: "沒有記錄",

  allPlaces: "全部合作地",
  backToList: "返回列表",
  composition: "類別構成",
  compositionHint: "每條記錄一類",
  distanceFromHome: ({ kilometres, home }) => `距${home} ${numbers.format(kilometres)} 公里`,
  groupPosition: ({ group, position, of }) => `${group} ${position} / ${of}`,
  previous: name => `上一個：${name}`,
  next: name => `下一個：${name}`,
  knownPeriodsOnly: undated => (undated > 0 ? `僅計已知時段；${undated} 條不詳` : "已知時段"),
  clausesNaming: "《決定》條款",
  clauseLocator: ({ section, paragraph }) =>
    section === 0 ? `開頭第 ${paragraph} 段` : `第 ${section} 節第 ${paragraph} 段`,
  noClause: "未對應條款",
  thin: count => `目前只查到 ${count} 條記錄：資料有限，不等於合作少。`,
  hiddenByFilters: count => `另有 ${count} 條被篩選條件隱去。`,
  showAllHere: "全部顯示",

  organisations: "參與機構",
  period: "時間",
  periodUnknown: "來源沒有説明開始時間。",
  ongoing: "未説明結束時間",
  money: "資金",
  moneyUnknown: "來源沒有給出金額。",
  status: "狀態",
  asOf: date => `截至 ${date}`,
  asOfUnknown: "來源未註明日期",
  location: "地點",
  confidence: "來源可信度",
  shareOfHome: "參與方式",
  homeLinks: {
    direct: home => `${home}直接參與。`,
    province_wide: home => `全省幫扶，來源未單獨提到${home}。`,
    indirect: home => `${home}通過企業參與，或由來源間接得知。`,
  },
  clause: "對應條款",
  project: "所屬工程",
  kind: "種類",
  type: "類型",
  source: "來源",
  moreSources: "其他來源",
  sourceCopy: "此地址為轉載或存檔，不是發佈者原網頁。",
  sourceDateUnknown: "日期不詳",
  siteOutside: "此點略在該地輪廓之外，是真實位置。",
  copyLink: "複製鏈接",
  linkCopied: "鏈接已複製",
  linkNotCopied: "未能複製，永久地址見旁邊",
  reportError: "報告錯誤",
  reportHow: address => `本圖集尚未設置聯繫方式。請把問題連同這個地址告訴本站的運營者：${address}`,
  unknown: "未説明",
  externalLink: "前往來源網站",

  map: "合作地地圖",
  mapViews: "視圖",
  zoomIn: "放大",
  zoomOut: "縮小",
  mapLoading: "地圖加載中。",
  mapUnavailable: "此瀏覽器無法繪製地圖（缺少或關閉了 WebGL 2）。列表和詳情都可照常使用。",
  mapError: "地圖未能加載，列表照常可用。",
  mapNeedsScript: "地圖需要 JavaScript。列表、篩選和各頁面不受影響。",
  retry: "重試",
  schematic: "示意圖",
  reviewNumber: number => `審圖號：${number}`,
  mapData: names => `資料：${names}`,
  outOfView: "視野之外的合作地",
  flyTo: ({ name, kilometres }) => `前往${name}，相距 ${numbers.format(kilometres)} 公里`,
  kilometres: count => `${numbers.format(count)} km`,
  legend: "圖例",
  legendArea: "圓面積：記錄數",
  legendLine: "連線粗細：記錄數",
  noDataHere: "資料暫缺",
  sitesHere: ({ name, count }) => `${name}：此處 ${count} 條記錄`,
  exactnessRing: "虛線圈：只知所在縣區或片區",
  closeSites: "關閉",
  gestureWindows: "按住 Ctrl 滾動可縮放",
  gestureMac: "按住 ⌘ 滾動可縮放",
  gestureMobile: "觸屏請用兩指移動",

  notFoundTitle: "沒有這個頁面",
  notFoundText: "這個地址沒有對應的內容，可能是地名或項目名寫錯了。全部合作地和記錄都在列表裏。",
  notFoundHome: "前往圖集首頁",
  catalogueFailed: "本頁的互動部分未能加載。鏈接和表單照常可用，篩選會打開新頁面。",
  reload: "重新加載",
  date: partialDate => {
    const [year, month, day] = partialDate.split("-");
    return `${year} 年${month ? ` ${Number(month)} 月` : ""}${day ? ` ${Number(day)} 日` : ""}`;
  },
  number: value => numbers.format(value),
  amount,
  yearRange: ({ from, to, ongoing }) =>
    to === null ? (ongoing ? `${from} 年起` : `${from} 年`) : from === to ? `${from} 年` : `${from}—${to} 年`,
};
