import type { Messages } from "./messages.ts";

const numbers = new Intl.NumberFormat("zh-CN");

// Chinese reads sums in units of ten thousand and of a hundred million.
function amount({ value, currency }: { value: number; currency: string }): string {
  const unit = value >= 1e8 ? "亿" : value >= 1e4 ? "万" : "";
  const scaled = unit === "亿" ? value / 1e8 : unit === "万" ? value / 1e4 : value;
  const names: Record<string, string> = { CNY: "元", HKD: "港元", USD: "美元", EUR: "欧元", MOP: "澳门元" };
  return `${new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 4 }).format(scaled)}${unit}${names[currency] ?? ` ${currency}`}`;
}

export const simplifiedChinese: Messages = {
  languageSwitch: "语言",
  skipToList: "跳到列表",
  themeDark: "深色",
  themeLight: "浅色",
  openAtlas: "打开地图集",

  headline: facts => `${facts.partners} 个合作地，${facts.records} 条合作记录`,
  headlineNone: "0 条记录",
  headlineYears: ({ since, undated, about }) =>
    [
      about.length > 0 ? about.join("、") : "",
      since === null ? "" : `${since} 年以来`,
      undated > 0 ? `其中 ${undated} 条年份不详` : "",
    ]
      .filter(Boolean)
      .join("；"),
  countingRule: "一条记录可属多个合作地：总数计一次，各地各计一次。",

  searchLabel: "搜索地点、项目、机构，支持拼音",
  searchButton: "搜索",
  filters: "筛选",
  moreFilters: "更多筛选",
  families: "领域",
  types: "项目类型",
  groups: "合作分组",
  places: "合作地",
  projects: "七大工程",
  clauses: "《决定》条款",
  kinds: "记录种类",
  statuses: "状态",
  years: "按年份",
  yearsHint: "深色为当年开始，浅色为延续中",
  yearFrom: "起始年份",
  yearTo: "截止年份",
  undated: "不详",
  apply: "应用",
  placesAndRecords: facts => `${facts.places} 地 · ${facts.records} 条`,
  activeFilters: "已选筛选",
  removeFilter: name => `取消筛选：${name}`,
  clearAll: "全部清除",
  since: year => `${year} 年起`,
  until: year => `至 ${year} 年`,
  searchedFor: text => `“${text}”`,
  noneFound: "没有记录同时符合这些条件。可取消其中一项：",
  dropped: ({ word, value }) => `“${value}”不是 ${word} 的有效值，已略去。`,

  listPlaces: "合作地",
  listRecords: "记录",
  list: "列表",
  byRecords: "按记录数",
  newestFirst: "按开始时间，新的在前",
  records: count => `${count} 条记录`,
  withoutPlace: count => `${count} 条记录没有地点。`,
  noRecords: "没有记录",

  allPlaces: "全部合作地",
  backToList: "返回列表",
  composition: "类别构成",
  compositionHint: "每条记录一类",
  distanceFromHome: ({ kilometres, home }) => `距${home} ${numbers.format(kilometres)} 公里`,
  groupPosition: ({ group, position, of }) => `${group} ${position} / ${of}`,
  previous: name => `上一个：${name}`,
  next: name => `下一个：${name}`,
  knownPeriodsOnly: undated => (undated > 0 ? `仅计已知时段；${undated} 条不详` : "已知时段"),
  clausesNaming: "《决定》条款",
  clauseLocator: ({ section, paragraph }) =>
    section === 0 ? `开头第 ${paragraph} 段` : `第 ${section} 节第 ${paragraph} 段`,
  noClause: "未对应条款",
  thin: count => `目前只查到 ${count} 条记录：资料有限，不等于合作少。`,
  hiddenByFilters: count => `另有 ${count} 条被筛选条件隐去。`,
  showAllHere: "全部显示",

  organisations: "参与机构",
  period: "时间",
  periodUnknown: "来源没有说明开始时间。",
  ongoing: "未说明结束时间",
  money: "资金",
  moneyUnknown: "来源没有给出金额。",
  status: "状态",
  asOf: date => `截至 ${date}`,
  asOfUnknown: "来源未注明日期",
  location: "地点",
  confidence: "来源可信度",
  shareOfHome: "参与方式",
  homeLinks: {
    direct: home => `${home}直接参与。`,
    province_wide: home => `全省帮扶，来源未单独提到${home}。`,
    indirect: home => `${home}通过企业参与，或由来源间接得知。`,
  },
  clause: "对应条款",
  project: "所属工程",
  kind: "种类",
  type: "类型",
  source: "来源",
  moreSources: "其他来源",
  sourceCopy: "此地址为转载或存档，不是发布者原网页。",
  sourceDateUnknown: "日期不详",
  siteOutside: "此点略在该地轮廓之外，是真实位置。",
  copyLink: "复制链接",
  linkCopied: "链接已复制",
  linkNotCopied: "未能复制，永久地址见旁边",
  reportError: "报告错误",
  reportHow: address => `本图集尚未设置联系方式。请把问题连同这个地址告诉本站的运营者：${address}`,
  unknown: "未说明",
  externalLink: "前往来源网站",

  map: "合作地地图",
  mapViews: "视图",
  zoomIn: "放大",
  zoomOut: "缩小",
  mapLoading: "地图加载中。",
  mapUnavailable: "此浏览器无法绘制地图（缺少或关闭了 WebGL 2）。列表和详情都可照常使用。",
  mapError: "地图未能加载，列表照常可用。",
  mapNeedsScript: "地图需要 JavaScript。列表、筛选和各页面不受影响。",
  retry: "重试",
  schematic: "示意图",
  reviewNumber: number => `审图号：${number}`,
  mapData: names => `资料：${names}`,
  outOfView: "视野之外的合作地",
  flyTo: ({ name, kilometres }) => `前往${name}，相距 ${numbers.format(kilometres)} 公里`,
  kilometres: count => `${numbers.format(count)} km`,
  legend: "图例",
  legendArea: "圆面积：记录数",
  legendLine: "连线粗细：记录数",
  noDataHere: "资料暂缺",
  sitesHere: ({ name, count }) => `${name}：此处 ${count} 条记录`,
  exactnessRing: "虚线圈：只知所在县区或片区",
  closeSites: "关闭",
  gestureWindows: "按住 Ctrl 滚动可缩放",
  gestureMac: "按住 ⌘ 滚动可缩放",
  gestureMobile: "触屏请用两指移动",

  notFoundTitle: "没有这个页面",
  notFoundText: "这个地址没有对应的内容，可能是地名或项目名写错了。全部合作地和记录都在列表里。",
  notFoundHome: "前往图集首页",
  catalogueFailed: "本页的互动部分未能加载。链接和表单照常可用，筛选会打开新页面。",
  reload: "重新加载",
  date: partialDate => {
    const [year, month, day] = partialDate.split("-");
    return `${year} 年${month ? ` ${Number(month)} 月` : ""}${day ? ` ${Number(day)} 日` : ""}`;
  },
  number: value => numbers.format(value),
  amount,
  yearRange: ({ from, to, ongoing }) =>
    to === null ? (ongoing ? `${from} 年起` : `${from} 年`) : from === to ? `${from} 年` : `${from}—${to} 年`,
};
