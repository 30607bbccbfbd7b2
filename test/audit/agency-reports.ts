import type { Bulletin } from "./bulletin";

/** Reports of agencies: fire, housing, schools, energy, transport, a charity; all figures are made up. */
export const AGENCY_REPORTS: readonly Bulletin[] = [
  {
    text: "Fire and Rescue annual report\nWe attended 7,600 incidents in 2023/24, 5% fewer than the 8,000 in 2022/23. Of these, 2,280 (30%) were fires, 3,420 (45%) were false alarms and 1,900 (25%) were special service calls. Accidental dwelling fires fell from 320 to 288, a reduction of 10%. There were 6 fire deaths, compared with 9 the year before, a fall of a third. We completed 12,400 home safety visits against a target of 12,000, exceeding the target by 400. Average response time improved from 9.2 to 8.9 minutes. Sickness absence was 4.1%, 0.4 percentage points below the target of 4.5%.",
    blunders: [["5% fewer", "15% fewer"], ["2,280 (30%)", "2,280 (40%)"], ["1,900 (25%)", "1,900 (35%)"], ["a reduction of 10%", "a reduction of 11.1%"], ["by 400", "by 600"], ["0.4 percentage points below", "0.4 percentage points above"], ["fell from 320", "rose from 320"]],
  },
  {
    text: "Housing monitor\nA total of 1,840 homes were completed during the year, up 15% from 1,600 a year earlier. Of the 1,840 completions, 552 (30%) were affordable: 322 for social rent and 230 for shared ownership. Planning permission was granted for 2,450 homes, 610 more than were completed. The average house price rose by £12,000 to £252,000, an increase of 5.0%. Rent arrears stood at £1.35m, 2.7% of the £50.0m rent roll, compared with 2.4% last year, an increase of 0.3 percentage points. Some 640 households were in temporary accommodation, double the 320 recorded five years ago.",
    blunders: [["up 15% from", "up 25% from"], ["552 (30%)", "552 (33%)"], ["an increase of 5.0%", "an increase of 4.0%"], ["2.7% of the", "7.2% of the"], ["0.3 percentage points", "0.3%"]],
  },
  {
    text: "School census\nThere were 48,600 pupils in the county's 162 schools in January, an average of 300 pupils per school. Primary schools had 27,000 pupils, secondary schools 20,400 and special schools 1,200. Some 11,664 pupils (24.0%) were eligible for free school meals, up from 22.8% in 2023. The pupil teacher ratio was 18.0, with 2,700 teachers in post. Persistent absence fell by 1.9 percentage points to 20.1%, from 22.0% the year before. Two thirds of pupils (66.7%) reached the expected standard, compared with 64.2% nationally, 2.5 percentage points above the national average.",
    blunders: [["300 pupils per school", "330 pupils per school"], ["(24.0%)", "(42.0%)"], ["up from 22.8%", "down from 22.8%"], ["fell by 1.9", "fell by 2.9"], ["Two thirds of pupils", "Three quarters of pupils"], ["2.5 percentage points", "3.5 percentage points"]],
  },
  {
    text: "Energy performance\nThe estate used 42.0 GWh of energy in the year, down 6.7% from 45.0 GWh. Electricity accounted for 16.8 GWh (40%), gas for 21.0 GWh (50%) and other fuels for 4.2 GWh (10%). Energy costs rose from £6.0m to £7.5m, an increase of 25%, or £1.5m. Carbon emissions were 8,400 tonnes, 1,100 tonnes lower than the 9,500 tonnes reported the previous year, a fall of 11.6%. Solar panels generated 1.26 GWh, 3% of the total. The programme has cost £2.4m to date out of a budget of £4.0m, leaving £1.6m to spend.",
    blunders: [["down 6.7%", "down 7.6%"], ["16.8 GWh (40%)", "16.8 GWh (45%)"], ["4.2 GWh (10%)", "4.2 GWh (20%)"], ["increase of 25%", "increase of 20%"], ["or £1.5m", "or £2.5m"], ["1,100 tonnes lower", "1,200 tonnes lower"], ["a fall of 11.6%", "a fall of 16.1%"], ["leaving £1.6m", "leaving £1.4m"]],
  },
  {
    text: "Charity trustees' report\nTotal income for the year was £3.6 million (2023: £3.2 million), an increase of 12.5%. Donations contributed £1.8 million, half of all income, grants £1.2 million and trading £0.6 million. Expenditure was £3.3 million, giving a surplus of £0.3 million. For every £1 spent, 82p went on charitable activities. We supported 14,400 people, a 20% increase on the 12,000 helped in 2023, at an average cost of £229 per person. Volunteer numbers grew by 150 to 900, a rise of 20%. Reserves stood at £1.1 million, equivalent to four months of expenditure.",
    blunders: [["half of all income", "a third of all income"], ["a rise of 20%", "a rise of 16.7%"]],
  },
];
