// `KeyToFrame [KEYS [SEED]]`: 20,000 keys and seed 1 unless said otherwise.
let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
var times = KeyTimes(seed: numbers.dropFirst().first ?? 1)
times.walk(keys: Int(numbers.first ?? 20_000))
print(times.table)
