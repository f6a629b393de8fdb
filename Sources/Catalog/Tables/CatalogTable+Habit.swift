// swift-format-ignore-file
// Made from Data/habits.rec by `make tables`: change that file, not this one.

import Diary

extension CatalogTable<Habit> {
    /// The items of the built-in habits.rec.
    static let builtIn = CatalogTable(names: names, keys: keys, placesByKey: placesByKey, marked: marked, item: item)

    private static let names: [Name] = [
        Name(known: "sitting"),
        Name(known: "longest sit"),
        Name(known: "crossed legs"),
        Name(known: "driving"),
        Name(known: "leaning forward"),
        Name(known: "child on hip"),
        Name(known: "slept"),
        Name(known: "sleep quality"),
        Name(known: "stress"),
        Name(known: "interference"),
        Name(known: "travel seat"),
        Name(known: "standing still"),
        Name(known: "lifting"),
        Name(known: "strain"),
        Name(known: "bag on one shoulder"),
        Name(known: "hours slept"),
        Name(known: "knees propped up"),
        Name(known: "slouching"),
        Name(known: "bent neck"),
        Name(known: "clenched jaw"),
        Name(known: "stretches skipped"),
        Name(known: "tiredness"),
        Name(known: "worry"),
        Name(known: "walking"),
        Name(known: "movement breaks"),
        Name(known: "exercise"),
        Name(known: "swimming"),
        Name(known: "cycling"),
        Name(known: "running"),
        Name(known: "gardening"),
        Name(known: "housework"),
        Name(known: "mood"),
        Name(known: "sitting tolerance"),
        Name(known: "gave something up"),
        Name(known: "bending"),
        Name(known: "twisting"),
        Name(known: "squatting"),
        Name(known: "pushing or pulling"),
        Name(known: "fall"),
        Name(known: "accident"),
        Name(known: "new pillow or mattress"),
        Name(known: "shoes"),
        Name(known: "wallet in back pocket"),
        Name(known: "alcohol"),
        Name(known: "weather"),
        Name(known: "cycle day"),
        Name(known: "fingertips to floor"),
        Name(known: "straight-leg raise", key: "straight leg raise"),
        Name(known: "wall sit"),
    ]

    private static let keys: [String] = [
        "accident",
        "alcohol",
        "bag on one shoulder",
        "bending",
        "bent neck",
        "child on hip",
        "clenched jaw",
        "crossed legs",
        "cycle day",
        "cycling",
        "driving",
        "exercise",
        "fall",
        "fingertips to floor",
        "gardening",
        "gave something up",
        "hours slept",
        "housework",
        "interference",
        "knees propped up",
        "leaning forward",
        "lifting",
        "longest sit",
        "mood",
        "movement breaks",
        "new pillow or mattress",
        "pushing or pulling",
        "running",
        "shoes",
        "sitting",
        "sitting tolerance",
        "sleep quality",
        "slept",
        "slouching",
        "squatting",
        "standing still",
        "straight leg raise",
        "strain",
        "stress",
        "stretches skipped",
        "swimming",
        "tiredness",
        "travel seat",
        "twisting",
        "walking",
        "wall sit",
        "wallet in back pocket",
        "weather",
        "worry",
    ]

    private static let placesByKey: [Int] = [39, 43, 14, 34, 18, 5, 19, 2, 45, 27, 3, 25, 38, 46, 29, 33, 15, 30, 9, 16, 4, 12, 1, 31, 24, 40, 37, 28, 41, 0, 32, 7, 6, 17, 36, 11, 47, 13, 8, 20, 26, 21, 10, 35, 23, 48, 42, 44, 22]

    @Sendable private static func marked(_ mark: String) -> [Int]? {
        switch mark {
        case "tracked": [0, 1, 2, 3, 4, 5, 6, 7, 8]
        case "rating": [7, 8, 9]
        case "measure": [46, 47, 48]
        default: nil
        }
    }

    @Sendable private static func item(at place: Int) -> Habit {
        switch place {
        case 0: sitting
        case 1: longestSit
        case 2: crossedLegs
        case 3: driving
        case 4: leaningForward
        case 5: childOnHip
        case 6: slept
        case 7: sleepQuality
        case 8: stress
        case 9: interference
        case 10: travelSeat
        case 11: standingStill
        case 12: lifting
        case 13: strain
        case 14: bagOnOneShoulder
        case 15: hoursSlept
        case 16: kneesProppedUp
        case 17: slouching
        case 18: bentNeck
        case 19: clenchedJaw
        case 20: stretchesSkipped
        case 21: tiredness
        case 22: worry
        case 23: walking
        case 24: movementBreaks
        case 25: exercise
        case 26: swimming
        case 27: cycling
        case 28: running
        case 29: gardening
        case 30: housework
        case 31: mood
        case 32: sittingTolerance
        case 33: gaveSomethingUp
        case 34: bending
        case 35: twisting
        case 36: squatting
        case 37: pushingOrPulling
        case 38: fall
        case 39: accident
        case 40: newPillowOrMattress
        case 41: shoes
        case 42: walletInBackPocket
        case 43: alcohol
        case 44: weather
        case 45: cycleDay
        case 46: fingertipsToFloor
        case 47: straightLegRaise
        default: wallSit
        }
    }

    private static var sitting: Habit {
        var item = Habit(name: Name(known: "sitting"), shortName: "sitting", kind: .habit, measure: .number(.hours), question: "How many hours did you sit?")
        item.aliases = [Name(known: "desk"), Name(known: "desk work"), Name(known: "computer")]
        item.settings = [.work, .freeTime]
        item.shortens = [Name(known: "hip flexors"), Name(known: "hamstrings"), Name(known: "abdominals")]
        item.weakens = [Name(known: "glutes"), Name(known: "abdominals")]
        item.exposure = "long sitting"
        item.isTrackedByDefault = true
        item.meaning = "All sitting counts: desk, car, sofa, meals. Driving and travel seats count here too."
        item.advice = ["Sit back so that the chair supports you, feet flat, screen at eye level; sit differently every half hour.", "Stand for calls, walk for messages. Any position is fine for a while; none is fine all day."]
        item.evidence = Evidence(["Lis 2007, review of 25 studies of jobs with over half a day of sitting: sitting alone was not associated; with whole-body vibration and awkward posture it was", "Suri 2018, case-crossover study of 30 people: odds 4.4 for more than 6 h", "Suri 2025, case-crossover study (FLAReS): odds 0.96 an hour"], strength: .weak)
        return item
    }

    private static var longestSit: Habit {
        var item = Habit(name: Name(known: "longest sit"), shortName: "longest", kind: .habit, measure: .number(.hours), question: "How many hours was your longest sit without getting up?")
        item.addsUp = false
        item.settings = [.work]
        item.shortens = [Name(known: "hip flexors"), Name(known: "hamstrings"), Name(known: "abdominals")]
        item.weakens = [Name(known: "glutes")]
        item.exposure = "long sits without getting up"
        item.isTrackedByDefault = true
        item.meaning = "The longest time without getting up; standing up for a sip of water ends it."
        item.advice = ["Set a timer for half an hour, and put what you need out of reach. Two minutes on your feet are enough."]
        item.evidence = Evidence(["Waongenngarm 2018, review of trials of breaks at work: less discomfort, low certainty"], strength: .weak)
        return item
    }

    private static var crossedLegs: Habit {
        var item = Habit(name: Name(known: "crossed legs"), shortName: "crossed", kind: .habit, measure: .yesNo, question: "Did you sit with crossed legs?")
        item.settings = [.work, .freeTime]
        item.shortens = [Name(known: "hip flexors"), Name(known: "glutes"), Name(known: "piriformis")]
        item.isTrackedByDefault = true
        item.meaning = "Knee over knee or ankle on knee for more than a few minutes."
        item.advice = ["Put both feet on the floor or a low stool. If you must cross, change sides."]
        item.evidence = Evidence(["Swain 2020, review of 41 reviews: no posture is shown to cause low back pain"], strength: .absent)
        return item
    }

    private static var driving: Habit {
        var item = Habit(name: Name(known: "driving"), shortName: "driving", kind: .habit, measure: .number(.hours), question: "How many hours did you drive?")
        item.aliases = [Name(known: "car")]
        item.settings = [.work, .freeTime]
        item.shortens = [Name(known: "hip flexors"), Name(known: "hamstrings")]
        item.exposure = "long driving"
        item.isTrackedByDefault = true
        item.meaning = "Driving yourself, for work or privately. Count it as sitting too."
        item.advice = ["Seat upright, close enough that your knees stay bent and your shoulders touch the seat; a small roll in the hollow of the back.", "Get out every hour. Empty your back pocket. Turn with both legs together to get out."]
        item.evidence = Evidence(["Lis 2007, review of 25 studies of any design: sitting with whole-body vibration and awkward posture was associated, sitting alone was not"], strength: .weak)
        return item
    }

    private static var leaningForward: Habit {
        var item = Habit(name: Name(known: "leaning forward"), shortName: "leaning", kind: .habit, measure: .number(.hours), question: "How many hours did you lean forward, at work or at home?")
        item.alternative = .yesNo
        item.settings = [.work, .home]
        item.loads = [Name(known: "low back muscles"), Name(known: "hamstrings")]
        item.isTrackedByDefault = true
        item.meaning = "Trunk tipped forward with no support for minutes on end: sink, cot, bench, garden."
        item.advice = ["Raise the work or lower yourself: kneel, sit, put one foot up. Hinge at the hips with a long back rather than bend."]
        item.evidence = Evidence(["Steffens 2015, case-crossover study of 999 people: awkward posture in the 2 hours before onset raised the odds", "Suri 2025, case-crossover study (FLAReS): bending, odds 1.06 an hour"], strength: .some)
        return item
    }

    private static var childOnHip: Habit {
        var item = Habit(name: Name(known: "child on hip"), shortName: "child", kind: .habit, measure: .yesNo, question: "Did you carry a child on one hip?")
        item.alternative = .number(.hours)
        item.settings = [.home]
        item.loads = [Name(known: "quadratus lumborum"), Name(known: "glutes")]
        item.weakens = [Name(known: "glutes")]
        item.exposure = "a child on one hip"
        item.isTrackedByDefault = true
        item.meaning = "Carrying a child on one hip for more than a few minutes."
        item.advice = ["Change hips often, or carry in front or in a sling on both shoulders. Sit down to hold a heavy child."]
        item.evidence = Evidence(["Swain 2020, review of 41 reviews: no posture is shown to cause low back pain; one-sided carrying is hardly studied"], strength: .absent)
        return item
    }

    private static var slept: Habit {
        var item = Habit(name: Name(known: "slept"), shortName: "slept", kind: .habit, measure: .choice([Name(known: "on back"), Name(known: "on side"), Name(known: "on stomach"), Name(known: "on side with knees drawn up")]), question: "How did you sleep?")
        item.choiceShortNames[Name(known: "on back")] = "back"
        item.choiceShortNames[Name(known: "on side with knees drawn up")] = "drawn"
        item.choiceShortNames[Name(known: "on side")] = "side"
        item.choiceShortNames[Name(known: "on stomach")] = "stom."
        item.settings = [.sleep]
        item.choiceMuscles[Name(known: "on side with knees drawn up")] = [Name(known: "hip flexors"), Name(known: "hamstrings")]
        item.choiceMuscles[Name(known: "on stomach")] = [Name(known: "low back muscles"), Name(known: "neck muscles")]
        item.exposure = "sleeping"
        item.window = .sameNight
        item.isTrackedByDefault = true
        item.meaning = "The position in which you woke or spent most of the night."
        item.advice = ["On your side: a pillow between the knees. On your back: one under the knees. On your stomach: a flat pillow under the belly, none under the head."]
        item.evidence = Evidence(["Cary 2019, scoping review of 4 studies: side lying was mostly protective"], strength: .weak)
        return item
    }

    private static var sleepQuality: Habit {
        var item = Habit(name: Name(known: "sleep quality"), shortName: "sleep", kind: .rating(.sleepQuality), measure: .number(.score), question: "How well did you sleep, from 0 to 10?")
        item.meaningOfZero = "very bad"
        item.meaningOfTen = "very good"
        item.settings = [.sleep]
        item.direction = .less
        item.exposure = "poor sleep"
        item.window = .sameNight
        item.isTrackedByDefault = true
        item.advice = ["The same hours every day, a cool dark room, no screen in bed; a mattress of medium firmness."]
        item.evidence = Evidence(["Costa 2021, case-crossover study of 126 people: poor sleep raised the odds of a flare-up, good sleep lowered it"], strength: .good)
        return item
    }

    private static var stress: Habit {
        var item = Habit(name: Name(known: "stress"), shortName: "stress", kind: .rating(.stress), measure: .number(.score), question: "How stressed were you, from 0 to 10?")
        item.meaningOfZero = "none"
        item.meaningOfTen = "as bad as can be"
        item.settings = [.work, .home]
        item.loads = [Name(known: "upper trapezius"), Name(known: "jaw muscles")]
        item.exposure = "high stress"
        item.isTrackedByDefault = true
        item.meaning = "How tense or pressed you were over the day as a whole."
        item.advice = ["Two minutes of slow breathing, a walk, or saying no to a task."]
        item.evidence = Evidence(["Suri 2018, case-crossover study of 30 people: stress or low mood, odds 2.5"], strength: .some)
        return item
    }

    private static var interference: Habit {
        var item = Habit(name: Name(known: "interference"), shortName: "interf.", kind: .rating(.interference), measure: .number(.score), question: "How much did pain get in the way of your day, from 0 to 10?")
        item.meaningOfZero = "not at all"
        item.meaningOfTen = "completely"
        item.settings = [.work, .home]
        item.exposure = "high interference"
        item.meaning = "How much you had to give up or do differently because of pain."
        item.evidence = Evidence(["Krebs 2009, PEG scale: pain, and how far it interferes with enjoyment and activity"], strength: .good)
        return item
    }

    private static var travelSeat: Habit {
        var item = Habit(name: Name(known: "travel seat"), shortName: "travel", kind: .habit, measure: .number(.hours), question: "How many hours did you sit on a plane, train or bus?")
        item.aliases = [Name(known: "flying"), Name(known: "flight"), Name(known: "plane"), Name(known: "train"), Name(known: "bus")]
        item.settings = [.travel]
        item.shortens = [Name(known: "hip flexors"), Name(known: "hamstrings")]
        item.weakens = [Name(known: "glutes")]
        item.exposure = "long travel in a seat"
        item.meaning = "A seat you cannot leave at will: plane, train, bus, passenger seat. Count it as sitting too."
        item.advice = ["An aisle seat, a walk every hour, ankles and pelvis moving in between."]
        item.evidence = Evidence(["Lis 2007, review of 25 studies: sitting with vibration; travel itself is hardly studied"], strength: .absent)
        return item
    }

    private static var standingStill: Habit {
        var item = Habit(name: Name(known: "standing still"), shortName: "standing", kind: .habit, measure: .number(.hours), question: "How many hours did you stand in one place?")
        item.settings = [.work]
        item.loads = [Name(known: "low back muscles"), Name(known: "calf"), Name(known: "sole")]
        item.exposure = "long standing"
        item.meaning = "On your feet without walking: counter, queue, bench."
        item.advice = ["One foot on a low step, change feet; walk a few steps every few minutes."]
        item.evidence = Evidence(["Coenen 2018, review of standing at work: associated with low back symptoms"], strength: .weak)
        return item
    }

    private static var lifting: Habit {
        var item = Habit(name: Name(known: "lifting"), shortName: "lifting", kind: .habit, measure: .yesNo, question: "Did you lift or carry something heavy?")
        item.aliases = [Name(known: "carrying"), Name(known: "heavy lifting")]
        item.settings = [.work, .home]
        item.loads = [Name(known: "low back muscles")]
        item.exposure = "lifting or carrying"
        item.meaning = "Heavy means that you would rather use two hands: a crate, a shopping bag, a child."
        item.advice = ["Close to the body, hinge at hips and knees, breathe out; two trips rather than one."]
        item.evidence = Evidence(["Steffens 2015, case-crossover study of 999 people: heavy loads in the 2 hours before onset, odds 2.7 at 60 years to 13.6 at 20", "Suri 2025, case-crossover study (FLAReS): odds 1.05 an hour; no worse after a year"], strength: .some)
        return item
    }

    private static var strain: Habit {
        var item = Habit(name: Name(known: "strain"), shortName: "strain", kind: .habit, measure: .yesNo, question: "Did you strain or sprain your back?")
        item.settings = [.work, .home, .freeTime]
        item.loads = [Name(known: "low back muscles")]
        item.exposure = "a strain"
        item.meaning = "A sudden pull or twist that hurt at once. The exercises stay gentle for three days."
        item.evidence = Evidence(["Hayden 2021, Cochrane review of exercise: the trials are of long-lasting pain, not of fresh strains"], strength: .absent)
        return item
    }

    private static var bagOnOneShoulder: Habit {
        var item = Habit(name: Name(known: "bag on one shoulder"), shortName: "bag", kind: .habit, measure: .yesNo, question: "Did you carry a heavy bag on one shoulder?")
        item.aliases = [Name(known: "handbag"), Name(known: "shoulder bag")]
        item.settings = [.work, .travel]
        item.loads = [Name(known: "upper trapezius"), Name(known: "quadratus lumborum")]
        item.exposure = "a bag on one shoulder"
        item.meaning = "A bag that you feel on one shoulder for more than a few minutes."
        item.advice = ["A backpack on both shoulders, or change sides every few minutes."]
        item.evidence = Evidence(["Swain 2020, review of 41 reviews: no posture is shown to cause low back pain"], strength: .absent)
        return item
    }

    private static var hoursSlept: Habit {
        var item = Habit(name: Name(known: "hours slept"), shortName: "hours", kind: .habit, measure: .number(.hours), question: "How many hours did you sleep?")
        item.aliases = [Name(known: "sleep hours")]
        item.settings = [.sleep]
        item.direction = .less
        item.exposure = "little sleep"
        item.window = .sameNight
        item.evidence = Evidence(["Finan 2013, review of sleep and pain: poor sleep goes before new and worse pain, more surely than the reverse"], strength: .some)
        return item
    }

    private static var kneesProppedUp: Habit {
        var item = Habit(name: Name(known: "knees propped up"), shortName: "propped", kind: .habit, measure: .yesNo, question: "Did you sleep with your knees propped up?")
        item.settings = [.sleep]
        item.shortens = [Name(known: "hip flexors"), Name(known: "hamstrings")]
        item.exposure = "knees propped up at night"
        item.window = .sameNight
        item.meaning = "A pillow or roll under the knees all night. It can ease a sore back; it keeps the hips bent."
        item.advice = ["A flatter pillow, or turn on your side with the pillow between your knees."]
        item.evidence = Evidence(["Cary 2019, scoping review of sleep posture; this position was not studied"], strength: .absent)
        return item
    }

    private static var slouching: Habit {
        var item = Habit(name: Name(known: "slouching"), shortName: "slouch", kind: .habit, measure: .number(.hours), question: "How many hours did you slouch, on a sofa or in bed?")
        item.aliases = [Name(known: "sofa"), Name(known: "couch")]
        item.alternative = .yesNo
        item.settings = [.freeTime]
        item.shortens = [Name(known: "abdominals")]
        item.loads = [Name(known: "low back muscles"), Name(known: "upper back muscles")]
        item.weakens = [Name(known: "abdominals")]
        item.exposure = "long slouching"
        item.meaning = "Lying back on a sofa or in bed with the low back rounded and unsupported."
        item.advice = ["A cushion in the hollow of the back, feet on the floor, and up every half hour."]
        item.evidence = Evidence(["Swain 2020, review of 41 reviews: no posture is shown to cause low back pain"], strength: .absent)
        return item
    }

    private static var bentNeck: Habit {
        var item = Habit(name: Name(known: "bent neck"), shortName: "neck", kind: .habit, measure: .number(.hours), question: "How many hours was your neck bent over a phone or book?")
        item.aliases = [Name(known: "phone"), Name(known: "screen")]
        item.alternative = .yesNo
        item.settings = [.freeTime, .work]
        item.shortens = [Name(known: "chest")]
        item.loads = [Name(known: "neck muscles"), Name(known: "levator scapulae"), Name(known: "upper trapezius")]
        item.weakens = [Name(known: "neck muscles"), Name(known: "upper back muscles")]
        item.exposure = "long hours with a bent neck"
        item.meaning = "Head bent over a phone, book or handiwork for minutes on end."
        item.advice = ["Bring it up to your eyes, elbows on a cushion; look up every few minutes."]
        item.evidence = Evidence(["Kazeminasab 2022, review of neck pain: it names stress and low mood as risks, no bent neck"], strength: .weak)
        return item
    }

    private static var clenchedJaw: Habit {
        var item = Habit(name: Name(known: "clenched jaw"), shortName: "jaw", kind: .habit, measure: .yesNo, question: "Did you catch yourself clenching your jaw?")
        item.settings = [.work, .sleep]
        item.shortens = [Name(known: "jaw muscles")]
        item.exposure = "a clenched jaw"
        item.meaning = "Teeth touching when you neither chew nor swallow."
        item.advice = ["Lips together, teeth apart, tongue on the roof of the mouth. Put a dot on your screen to remind you."]
        item.evidence = Evidence(["Manfredini 2010, review of clenching and jaw joint (TMJ) pain", "Manfredini 2021, review of 47 studies of clenching at night: associated where people were asked"], strength: .weak)
        return item
    }

    private static var stretchesSkipped: Habit {
        var item = Habit(name: Name(known: "stretches skipped"), shortName: "skipped", kind: .habit, measure: .yesNo, question: "Did you leave out your stretches altogether?")
        item.settings = [.home]
        item.exposure = "skipped stretches"
        item.meaning = "Exercises were planned for the day and none was done. Leaving one out because it hurt does not count."
        item.evidence = Evidence(["Steffens 2016, review of 21 trials of prevention: exercise with education lowers the risk of an episode (0.55)"], strength: .some)
        return item
    }

    private static var tiredness: Habit {
        var item = Habit(name: Name(known: "tiredness"), shortName: "tired", kind: .habit, measure: .number(.score), question: "How tired were you, from 0 to 10?")
        item.aliases = [Name(known: "fatigue"), Name(known: "exhaustion"), Name(known: "exhausted")]
        item.meaningOfZero = "none"
        item.meaningOfTen = "as bad as can be"
        item.settings = [.work, .home]
        item.exposure = "great tiredness"
        item.evidence = Evidence(["Steffens 2015, case-crossover study of 999 people: being tired in the 2 hours before onset raised the odds", "Costa 2021, case-crossover study of 126 people: fatigue went before pain flare-ups"], strength: .some)
        return item
    }

    private static var worry: Habit {
        var item = Habit(name: Name(known: "worry"), shortName: "worry", kind: .habit, measure: .number(.score), question: "How worried were you, from 0 to 10?")
        item.aliases = [Name(known: "anxiety"), Name(known: "fear"), Name(known: "anxious"), Name(known: "nervous")]
        item.meaningOfZero = "none"
        item.meaningOfTen = "as bad as can be"
        item.settings = [.work, .home]
        item.loads = [Name(known: "upper trapezius")]
        item.exposure = "much worry"
        item.evidence = Evidence(["Costa 2021, case-crossover study of 126 people: fear of movement went before pain flare-ups"], strength: .some)
        return item
    }

    private static var walking: Habit {
        var item = Habit(name: Name(known: "walking"), shortName: "walk", kind: .activity, measure: .number(.minutes), question: "How many minutes did you walk?")
        item.aliases = [Name(known: "hiking"), Name(known: "dog walk")]
        item.settings = [.freeTime, .work]
        item.direction = .less
        item.exposure = "little walking"
        item.meaning = "All walking of five minutes or more at a time."
        item.evidence = Evidence(["Pocovi 2024, trial (WalkBack): a walking programme put the next episode off, median 208 days against 112"], strength: .good)
        return item
    }

    private static var movementBreaks: Habit {
        var item = Habit(name: Name(known: "movement breaks"), shortName: "breaks", kind: .activity, measure: .number(.times), question: "How many times did you get up and move?")
        item.settings = [.work]
        item.direction = .less
        item.exposure = "few movement breaks"
        item.meaning = "Each time you got up and moved for a minute or more."
        item.evidence = Evidence(["Waongenngarm 2018, review of trials of breaks at work: low certainty"], strength: .weak)
        return item
    }

    private static var exercise: Habit {
        var item = Habit(name: Name(known: "exercise"), shortName: "exercise", kind: .activity, measure: .number(.minutes), question: "How many minutes did you exercise?")
        item.aliases = [Name(known: "gym"), Name(known: "workout"), Name(known: "weights"), Name(known: "sport"), Name(known: "sports"), Name(known: "dancing"), Name(known: "tennis"), Name(known: "golf"), Name(known: "football")]
        item.settings = [.freeTime]
        item.direction = .less
        item.exposure = "little exercise"
        item.meaning = "Exercise that makes you warm: gym, class, sports."
        item.evidence = Evidence(["Hayden 2021, Cochrane review of 249 trials: exercise helps long-lasting low back pain", "Steffens 2016, review of 21 trials of prevention: exercise with education lowers the risk of an episode (0.55)"], strength: .good)
        return item
    }

    private static var swimming: Habit {
        var item = Habit(name: Name(known: "swimming"), shortName: "swim", kind: .activity, measure: .number(.minutes), question: "How many minutes did you swim?")
        item.settings = [.freeTime]
        item.direction = .less
        item.exposure = "little swimming"
        item.evidence = Evidence(["Shi 2018, review of 8 trials of exercise in water: less low back pain"], strength: .weak)
        return item
    }

    private static var cycling: Habit {
        var item = Habit(name: Name(known: "cycling"), shortName: "cycle", kind: .activity, measure: .number(.minutes), question: "How many minutes did you cycle?")
        item.aliases = [Name(known: "bike"), Name(known: "bicycle")]
        item.settings = [.freeTime, .work]
        item.direction = .either
        item.evidence = Evidence(["Shiri 2017, review of 36 cohort studies: active people had less long-lasting low back pain; cycling alone is little studied"], strength: .weak)
        return item
    }

    private static var running: Habit {
        var item = Habit(name: Name(known: "running"), shortName: "run", kind: .activity, measure: .number(.minutes), question: "How many minutes did you run?")
        item.aliases = [Name(known: "jogging")]
        item.settings = [.freeTime]
        item.direction = .either
        item.evidence = Evidence(["Maselli 2020, review of 19 studies: low back pain in fewer runners than in others"], strength: .weak)
        return item
    }

    private static var gardening: Habit {
        var item = Habit(name: Name(known: "gardening"), shortName: "garden", kind: .activity, measure: .number(.minutes), question: "How many minutes did you garden?")
        item.aliases = [Name(known: "garden"), Name(known: "weeding"), Name(known: "yard work")]
        item.settings = [.freeTime, .home]
        item.loads = [Name(known: "low back muscles"), Name(known: "hamstrings")]
        item.direction = .either
        item.meaning = "Digging, weeding, mowing. Hours of bending can be logged as bending, too."
        item.advice = ["Kneel on a pad or sit on a low stool; change the job every quarter of an hour."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): bending, odds 1.06 an hour; gardening itself is hardly studied"], strength: .weak)
        return item
    }

    private static var housework: Habit {
        var item = Habit(name: Name(known: "housework"), shortName: "chores", kind: .activity, measure: .number(.minutes), question: "How many minutes of housework did you do?")
        item.aliases = [Name(known: "cleaning"), Name(known: "vacuuming"), Name(known: "hoovering"), Name(known: "ironing")]
        item.settings = [.home]
        item.loads = [Name(known: "low back muscles")]
        item.direction = .either
        item.meaning = "Cleaning, vacuuming, ironing, laundry."
        item.advice = ["A long handle, one foot forward, and turn with your feet; share it out over the week."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): bending and twisting, odds 1.06 an hour; housework itself is hardly studied"], strength: .weak)
        return item
    }

    private static var mood: Habit {
        var item = Habit(name: Name(known: "mood"), shortName: "mood", kind: .habit, measure: .number(.score), question: "How was your mood, from 0 to 10?")
        item.aliases = [Name(known: "depression"), Name(known: "low mood")]
        item.meaningOfZero = "very low"
        item.meaningOfTen = "very good"
        item.settings = [.work, .home]
        item.direction = .less
        item.exposure = "low mood"
        item.meaning = "Pain that goes on is depressing; if it stays low for two weeks, tell a doctor."
        item.evidence = Evidence(["Suri 2018, case-crossover study of 30 people: stress or low mood, odds 2.5"], strength: .some)
        return item
    }

    private static var sittingTolerance: Habit {
        var item = Habit(name: Name(known: "sitting tolerance"), shortName: "sits for", kind: .habit, measure: .number(.hours), question: "How long could you sit today before it hurt?")
        item.step = 0.25
        item.addsUp = false
        item.settings = [.work, .freeTime]
        item.direction = .less
        item.exposure = "short sitting tolerance"
        item.meaning = "How long you can sit before pain makes you get up: a film, a drive, a meal. More is better; it is not how long you sat."
        item.evidence = Evidence(["Longo 2010, review of 28 scores for low back pain; the Oswestry index asks how long you can sit"], strength: .good)
        return item
    }

    private static var gaveSomethingUp: Habit {
        var item = Habit(name: Name(known: "gave something up"), shortName: "gave up", kind: .habit, measure: .yesNo, question: "Did you give something up because of pain?")
        item.aliases = [Name(known: "cancelled")]
        item.settings = [.freeTime, .work]
        item.exposure = "something given up"
        item.meaning = "A walk, a visit, a job you had meant to do. Say what in a note."
        item.evidence = Evidence(["Krebs 2009, PEG scale: pain, and how far it interferes with enjoyment and activity"], strength: .good)
        return item
    }

    private static var bending: Habit {
        var item = Habit(name: Name(known: "bending"), shortName: "bending", kind: .habit, measure: .number(.hours), question: "How many hours did you bend down again and again?")
        item.alternative = .yesNo
        item.settings = [.work, .home]
        item.loads = [Name(known: "low back muscles"), Name(known: "hamstrings")]
        item.meaning = "Bending down over and over: weeding, packing, nursing."
        item.advice = ["Hinge at the hips with a long back, or go down on one knee. Share it out over the day."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): odds 1.06 an hour; no worse after a year"], strength: .some)
        return item
    }

    private static var twisting: Habit {
        var item = Habit(name: Name(known: "twisting"), shortName: "twisting", kind: .habit, measure: .number(.hours), question: "How many hours did you twist your trunk again and again?")
        item.aliases = [Name(known: "turning")]
        item.alternative = .yesNo
        item.settings = [.work, .home]
        item.loads = [Name(known: "low back muscles"), Name(known: "quadratus lumborum")]
        item.meaning = "Turning the trunk over and over: a till, a belt, shovelling."
        item.advice = ["Turn with your feet, or move the thing in front of you."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): odds 1.06 an hour; no worse after a year"], strength: .some)
        return item
    }

    private static var squatting: Habit {
        var item = Habit(name: Name(known: "squatting"), shortName: "squats", kind: .habit, measure: .number(.hours), question: "How many hours did you squat or crouch?")
        item.aliases = [Name(known: "crouching"), Name(known: "kneeling")]
        item.alternative = .yesNo
        item.settings = [.work, .home]
        item.loads = [Name(known: "front of the thigh"), Name(known: "low back muscles")]
        item.meaning = "Squatting, crouching or kneeling for minutes on end."
        item.advice = ["A low stool, or one knee down; change every few minutes."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): odds 1.05 an hour; no worse after a year"], strength: .some)
        return item
    }

    private static var pushingOrPulling: Habit {
        var item = Habit(name: Name(known: "pushing or pulling"), shortName: "pushing", kind: .habit, measure: .number(.hours), question: "How many hours did you push or pull something heavy?")
        item.alternative = .yesNo
        item.settings = [.work, .home]
        item.loads = [Name(known: "low back muscles")]
        item.meaning = "Trolley, mower, wheelchair, furniture."
        item.advice = ["Push rather than pull, from the legs, arms bent."]
        item.evidence = Evidence(["Suri 2025, case-crossover study (FLAReS): odds 1.06 an hour; no worse after a year"], strength: .some)
        return item
    }

    private static var fall: Habit {
        var item = Habit(name: Name(known: "fall"), shortName: "fall", kind: .habit, measure: .yesNo, question: "Did you fall or stumble?")
        item.aliases = [Name(known: "slip"), Name(known: "stumble")]
        item.settings = [.home, .work]
        item.exposure = "a fall"
        item.meaning = "A fall, slip or stumble, even a minor one. With thin bones, see a doctor the same day."
        item.evidence = Evidence(["Finucane 2020, international framework for red flags: spinal fracture"], strength: .some)
        return item
    }

    private static var accident: Habit {
        var item = Habit(name: Name(known: "accident"), shortName: "accident", kind: .habit, measure: .yesNo, question: "Did you have a serious accident?")
        item.aliases = [Name(known: "crash")]
        item.settings = [.travel, .work]
        item.exposure = "an accident"
        item.meaning = "A car crash, a fall from a height, a hard blow. With back pain after it, get emergency care."
        item.evidence = Evidence(["NHS 2022, back pain: emergency signs"], strength: .some)
        return item
    }

    private static var newPillowOrMattress: Habit {
        var item = Habit(name: Name(known: "new pillow or mattress"), shortName: "new bed", kind: .habit, measure: .yesNo, question: "Did you sleep on a different pillow or mattress from usual?")
        item.aliases = [Name(known: "pillow changed"), Name(known: "mattress changed"), Name(known: "other bed")]
        item.settings = [.sleep]
        item.exposure = "another pillow or mattress"
        item.window = .sameNight
        item.meaning = "A new one, a hotel, a guest room."
        item.evidence = Evidence(["Kovacs 2003, trial of 313 people: medium firm eased pain in bed more than firm"], strength: .some)
        return item
    }

    private static var shoes: Habit {
        var item = Habit(name: Name(known: "shoes"), shortName: "shoes", kind: .habit, measure: .choice([Name(known: "cushioned"), Name(known: "flat"), Name(known: "heels"), Name(known: "barefoot")]), question: "Which shoes did you wear most?")
        item.aliases = [Name(known: "footwear"), Name(known: "trainers"), Name(known: "high heels")]
        item.choiceShortNames[Name(known: "barefoot")] = "bare"
        item.choiceShortNames[Name(known: "cushioned")] = "soft"
        item.choiceShortNames[Name(known: "flat")] = "flat"
        item.choiceShortNames[Name(known: "heels")] = "heels"
        item.settings = [.work, .freeTime]
        item.choiceMuscles[Name(known: "heels")] = [Name(known: "calf")]
        item.evidence = Evidence(["Chuter 2014, review of 11 trials of insoles: no effect on low back pain is shown; shoes themselves are little studied"], strength: .absent)
        return item
    }

    private static var walletInBackPocket: Habit {
        var item = Habit(name: Name(known: "wallet in back pocket"), shortName: "wallet", kind: .habit, measure: .yesNo, question: "Did you sit on a wallet or phone in your back pocket?")
        item.settings = [.work, .travel]
        item.loads = [Name(known: "piriformis"), Name(known: "glutes")]
        item.exposure = "a wallet in the back pocket"
        item.advice = ["Put it in front, or on the table, before you sit down."]
        item.evidence = Evidence(["Lutz 1978, first report of pain down the leg from a thick wallet"], strength: .absent)
        return item
    }

    private static var alcohol: Habit {
        var item = Habit(name: Name(known: "alcohol"), shortName: "alcohol", kind: .habit, measure: .number(.times), question: "How many drinks did you have?")
        item.aliases = [Name(known: "drinks"), Name(known: "wine"), Name(known: "beer")]
        item.settings = [.freeTime]
        item.meaning = "One is a small beer, a glass of wine or a single spirit."
        item.evidence = Evidence(["Steffens 2015, case-crossover study of 999 people: alcohol in the 2 hours before onset was one of 12 triggers asked about"], strength: .weak)
        return item
    }

    private static var weather: Habit {
        var item = Habit(name: Name(known: "weather"), shortName: "weather", kind: .habit, measure: .choice([Name(known: "fine"), Name(known: "wet"), Name(known: "cold"), Name(known: "hot"), Name(known: "windy")]), question: "What was the weather like?")
        item.aliases = [Name(known: "rain"), Name(known: "damp"), Name(known: "humidity"), Name(known: "snow"), Name(known: "cold weather"), Name(known: "air pressure")]
        item.choiceShortNames[Name(known: "cold")] = "cold"
        item.choiceShortNames[Name(known: "fine")] = "fine"
        item.choiceShortNames[Name(known: "hot")] = "hot"
        item.choiceShortNames[Name(known: "wet")] = "wet"
        item.choiceShortNames[Name(known: "windy")] = "windy"
        item.settings = [.freeTime]
        item.direction = .either
        item.evidence = Evidence(["Steffens 2014, case-crossover study of 993 people: temperature, humidity, air pressure and rain made no difference; wind a little, too little to matter"], strength: .good)
        return item
    }

    private static var cycleDay: Habit {
        var item = Habit(name: Name(known: "cycle day"), shortName: "cycle", kind: .habit, measure: .choice([Name(known: "period"), Name(known: "week before"), Name(known: "other days")]), question: "Where are you in your cycle?")
        item.aliases = [Name(known: "period"), Name(known: "menstruation"), Name(known: "PMS", key: "pms"), Name(known: "hormones")]
        item.choiceShortNames[Name(known: "other days")] = "other"
        item.choiceShortNames[Name(known: "period")] = "per."
        item.choiceShortNames[Name(known: "week before")] = "before"
        item.settings = [.home]
        item.direction = .either
        item.exposure = "cycle"
        item.evidence = Evidence(["Iacovides 2015, review of period pain: with it, sensitivity to pain, mood and sleep change"], strength: .weak)
        return item
    }

    private static var fingertipsToFloor: Habit {
        var item = Habit(name: Name(known: "fingertips to floor"), shortName: "fingers", kind: .habit, measure: .number(.centimetres), question: "How many centimetres are your fingertips from the floor?")
        item.aliases = [Name(known: "toe touch"), Name(known: "forward bend")]
        item.settings = [.home]
        item.exposure = "fingertips far from the floor"
        item.isMeasure = true
        item.meaning = "Stand, knees straight, bend forward as far as is pleasant and measure from the middle finger to the floor; 0 when it touches. Less is more supple. Leave it out with osteoporosis, with a new hip, or when bending forward hurts."
        item.evidence = Evidence(["Perret 2001, of people with low back pain: the distance measures bending well, and the same twice", "Ekedahl 2012, study of 65 people: a change of 4.5 cm is more than chance"], strength: .good)
        return item
    }

    private static var straightLegRaise: Habit {
        var item = Habit(name: Name(known: "straight-leg raise", key: "straight leg raise"), shortName: "leg raise", kind: .habit, measure: .choice([Name(known: "below halfway"), Name(known: "halfway up"), Name(known: "nearly upright")]), question: "How high does your stiffer leg go, straight, as you lie on your back?")
        item.aliases = [Name(known: "SLR", key: "slr"), Name(known: "leg raise")]
        item.choiceShortNames[Name(known: "below halfway")] = "low"
        item.choiceShortNames[Name(known: "halfway up")] = "half"
        item.choiceShortNames[Name(known: "nearly upright")] = "high"
        item.settings = [.home]
        item.direction = .less
        item.exposure = "leg raised"
        item.isMeasure = true
        item.meaning = "Lie on your back and raise the stiffer leg, knee straight, until the back of it pulls; halfway is half of a right angle. Stop at once if it shoots or tingles."
        item.evidence = Evidence(["Ekedahl 2012, study of 65 people: it changes less with disability than the fingertips to the floor"], strength: .some)
        return item
    }

    private static var wallSit: Habit {
        var item = Habit(name: Name(known: "wall sit"), shortName: "wall sit", kind: .habit, measure: .number(.seconds), question: "For how many seconds can you sit against a wall without a chair?")
        item.aliases = [Name(known: "wall squat")]
        item.settings = [.home]
        item.direction = .less
        item.exposure = "a short wall sit"
        item.isMeasure = true
        item.meaning = "Back on the wall, hips and knees at a right angle, arms hanging. Stop when the thighs shake or anything hurts; leave it out with a new hip or knee. Longer is stronger."
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; what it means for the back is hardly studied"], strength: .absent)
        return item
    }
}
