/** What the platform does by itself with somebody's record, as the log calls it: "job." and one of these. */
export type LoggedTask =
  | "ask-confirmations" | "carry-out-declines" | "count-clocks" | "expire-contacts" | "expire-moves" | "expire-proposal" | "learn-prices"
  | "match-regions" | "publish-quarter" | "remind-proposal" | "retention" | "return-paused" | "take-census" | "tell-why-nobody" | "tend-groups"
  | "tend-needs" | "tend-transfers" | "watch-handovers" | "watch-registrations" | "weigh-bottlenecks" | "weigh-setting" | "weigh-what-if";
