import type { Bulletin } from "./bulletin";

/** Bulletins of statistics, police, health and councils, and results of companies; all figures are made up. */
export const ENGLISH_BULLETINS: readonly Bulletin[] = [
  {
    text: "The value of UK goods exports was £30.1 billion in March, an increase of £1.6 billion (5.6%) from £28.5 billion in February. Exports to the EU fell by £0.4 billion (2.9%) to £13.5 billion, while exports to non-EU countries rose by £2.0 billion (13.7%) to £16.6 billion. The trade in goods deficit widened by £0.9 billion to £17.2 billion.",
    blunders: [["(5.6%)", "(6.5%)"], ["(2.9%) to", "(29%) to"], ["non-EU countries rose", "non-EU countries fell"], ["to £16.6 billion", "to £18.6 billion"], ["an increase of £1.6 billion", "an increase of £1.6 million"]],
  },
  {
    text: "Police recorded 48,716 offences in the year to March 2024, a decrease of 6.5% compared with 52,108 in the previous year. Burglary fell from 4,310 to 3,905, a reduction of 9.4%. Robbery rose by 48 offences to 612, an increase of 8.5%. Knife crime doubled from 105 to 210 offences. Of the 48,716 offences, 7,307 resulted in a charge, a charge rate of 15.0%.",
    blunders: [["a decrease of 6.5%", "an increase of 6.5%"], ["from 105 to 210", "from 140 to 210"], ["a reduction of 9.4%", "a reduction of 49.3%"], ["charge rate of 15.0%", "charge rate of 51.0%"], ["an increase of 8.5%", "an increase of 58.5%"]],
  },
  {
    text: "There were 2,242,000 attendances at A&E departments in March 2024, compared with 2,067,000 in March 2023, an increase of 8.5%. Of these, 74.2% (1,663,000) were seen within four hours, against the standard of 76%. The waiting list stood at 7.54 million, down slightly from 7.57 million in January. The number of patients waiting more than 52 weeks fell by 7,500 to 305,000.",
    blunders: [["an increase of 8.5%", "an increase of 18.5%"], ["down slightly from 7.57 million", "up slightly from 7.57 million"], ["74.2% (1,663,000)", "47.2% (1,663,000)"], ["2,242,000 attendances", "2,422,000 attendances"]],
  },
  {
    text: "Revenue for the year increased by 12.0% to £1,284 million (2023: £1,146 million). Operating profit was £168.4 million (2023: £152.9 million), up 10.1%, and operating margin fell to 13.1% from 13.3%. Net debt reduced by £36 million to £214 million. The Board proposes a final dividend of 8.4p, making a total of 12.6p for the year (2023: 11.5p), an increase of 9.6%.",
    blunders: [["increased by 12.0% to", "increased by 21.0% to"], ["up 10.1%", "down 10.1%"], ["fell to 13.1%", "rose to 13.1%"], ["increase of 9.6%", "increase of 6.9%"], ["£1,284 million", "£1,284 billion"]],
  },
  {
    text: "The council's net revenue expenditure was £215.3m against a budget of £218.0m, an underspend of £2.7m. Adult social care spent £82.4m (38.3% of the total), an overspend of £1.9m against its budget of £80.5m. Council tax collection was 97.1%, 0.4 percentage points above the target of 96.7%. Of 1,250 planning applications received, 1,175 were decided within the statutory time (94.0%).",
    blunders: [["underspend of £2.7m", "overspend of £2.7m"], ["an overspend of £1.9m", "an overspend of £9.1m"], ["(38.3% of the total)", "(83.3% of the total)"], ["0.4 percentage points above", "0.4 percentage points below"], ["(94.0%)", "(49.0%)"], ["0.4 percentage points above", "1.4 percentage points above"]],
  },
  {
    text: "Overseas residents made 41.2 million visits to the UK in 2024, 8.4% more than the 38.0 million in 2023. Spending totalled £32.5 billion, up £1.4 billion or 4.5%. Holiday visits accounted for 16.9 million (41.0%) of all visits. Average spend per visit was £789, compared with £818 in 2023.",
    blunders: [["8.4% more than", "18.4% more than"], ["or 4.5%", "or 5.4%"], ["(41.0%)", "(14.0%)"]],
  },
  {
    text: "Total electricity generation in 2023 was 292.7 TWh, a fall of 9.6% from 323.9 TWh in 2022. Renewables generated 135.8 TWh, a share of 46.4%, up from 41.6% in 2022. Generation from gas fell from 125.1 TWh to 101.7 TWh. Coal accounted for 3.8 TWh (1.3%).",
    blunders: [["a fall of 9.6%", "a rise of 9.6%"], ["a share of 46.4%", "a share of 64.4%"], ["Generation from gas fell", "Generation from gas rose"], ["up from 41.6%", "down from 41.6%"]],
  },
  {
    text: "Total income was $24.6 million in fiscal 2024, an increase of $3.1 million, or 14.4%, over the prior year. Donations made up $15.9 million, or 64.6% of income; grants were $6.2 million and other income $2.5 million. Expenses were $22.9 million, leaving a surplus of $1.7 million. Program expenses were 84% of total expenses.",
    blunders: [],
  },
  {
    text: "In the first quarter, the county recorded 46 accidents and 8 deaths, compared with 34 accidents and 5 deaths in the same period last year, increases of 35.3% and 60.0% respectively. Deaths stood at 17.0% of the annual ceiling of 47, within schedule. Of 1,286 hazards found, 1,270 were rectified, a rectification rate of 98.8%.",
    blunders: [["increases of 35.3% and 60.0%", "increases of 35.3% and 37.5%"], ["17.0% of the annual ceiling", "37.0% of the annual ceiling"], ["rectification rate of 98.8%", "rectification rate of 89.8%"]],
  },
  {
    text: "A total of 2,480 residents responded, of whom 1,364 (55%) said they were satisfied, 719 (29%) were neutral and 397 (16%) were dissatisfied. Satisfaction rose from 49% in 2022 to 55% in 2024, a 6 percentage point increase. Almost one in three (29%) were neutral.",
    blunders: [["(55%) said", "(65%) said"], ["a 6 percentage point increase", "a 6% increase"], ["397 (16%)", "397 (61%)"], ["719 (29%)", "791 (29%)"]],
  },
  {
    text: "Employment at the plant increased from 34,000 to 46,000, an increase of 12,000 jobs (35.3%). Output more than doubled, from 1.2 million to 2.6 million units. Costs were halved, from $48 million to $24 million. Productivity tripled from 20 to 60 units per worker.",
    blunders: [["(35.3%)", "(53.3%)"], ["from 1.2 million to 2.6 million units", "from 1.8 million to 2.6 million units"], ["Costs were halved, from $48 million to $24 million", "Costs were halved, from $48 million to $36 million"], ["tripled from 20 to 60", "tripled from 20 to 40"]],
  },
  {
    text: "Complaints fell by 20% to 160, from 200 the year before. Waiting times dropped 50% from 12 days to 6 days. Absences declined 35%.",
    blunders: [["Absences declined 35%", "Absences declined 200%"], ["fell by 20% to 160", "fell by 25% to 160"], ["from 12 days to 6 days", "from 12 days to 8 days"]],
  },
  {
    text: "We received 412 applications requesting $96.4 million and made 158 awards totalling $31.2 million. The success rate was 38.3%, compared with 41.0% in the previous round. Awards to early-career researchers numbered 54 (34% of awards), and 71 awards (45%) were led by women. The average award was $197,000, ranging from $25,000 to $750,000.",
    blunders: [["(34% of awards)", "(43% of awards)"]],
  },
  {
    text: "The adopted budget totals $248.6 million, an increase of $11.4 million or 4.8 percent over last year's budget of $237.2 million. Property taxes account for $142.1 million (57.2 percent) of revenues; sales taxes $48.3 million (19.4 percent); fees and other revenue $58.2 million (23.4 percent). The police department budget is $71.5 million, 28.8 percent of the total. Reserves will decline from $32.0 million to $29.5 million.",
    blunders: [["or 4.8 percent", "or 8.4 percent"], ["(57.2 percent)", "(52.7 percent)"]],
  },
  {
    text: "Fatal collisions fell by 18% from 61 in 2022 to 50 in 2023. Serious injuries rose from 412 to 438, an increase of 6.3%. In 2023, 27 of the 50 fatal collisions (54%) occurred on rural roads and 14 (28%) involved a motorcycle. Speed was a factor in 32% of fatal collisions, down from 38% in 2022.",
    blunders: [["fell by 18%", "fell by 81%"], ["(54%)", "(45%)"], ["an increase of 6.3%", "an increase of 3.6%"]],
  },
  {
    text: "Occupancy averaged 92.4%, ranging from 84.1% to 97.8%. Emergency admissions totalled 48,210, up 3.2% on the previous year (46,715). Of the 48,210 admissions, 9,642 (20%) were patients aged under 18. Average length of stay fell from 6.2 days to 5.8 days. Complaints numbered 318, against 402 last year, a reduction of 21%.",
    blunders: [["up 3.2%", "up 2.3%"], ["a reduction of 21%", "an increase of 21%"], ["(20%)", "(30%)"]],
  },
  {
    text: "The programme met 9 of its 12 targets (75%). Recycling reached 48.2%, short of the 50% target. Sickness absence was 9.4 days per employee, compared with a target of 8.5. Turnover was 11%, the lowest for five years. Between 2019 and 2024, demand grew by 31%, an average of 5.5% a year. We employ 3,150 people in 14 countries; 1,418 (45%) are based in the UK, 977 (31%) in Europe and 755 (24%) elsewhere.",
    blunders: [["977 (31%)", "977 (13%)"], ["9 of its 12 targets (75%)", "9 of its 12 targets (57%)"]],
  },
];
