// `KeyToFrame [KEYS [SEED [WALK]]]`: 20,000 keys, seed 1 and all walks by default.
let arguments = Array(CommandLine.arguments.dropFirst())
let seed = arguments.dropFirst().first.flatMap { UInt64($0) } ?? 1
var times = KeyTimes(Walk.all.filter { arguments.count < 3 || $0.name.hasPrefix(arguments[2]) }, seed: seed)
times.walk(keys: arguments.first.flatMap { Int($0) } ?? 20_000)
print(times.table)
