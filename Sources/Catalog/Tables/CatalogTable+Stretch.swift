// swift-format-ignore-file
// Made from Data/stretches.rec by `make tables`: change that file, not this one.

import Diary

extension CatalogTable<Stretch> {
    /// The items of the built-in stretches.rec.
    static let builtIn = CatalogTable(names: names, keys: keys, placesByKey: placesByKey, marked: marked, item: item)

    private static let names: [Name] = [
        Name(known: "ball under glute"),
        Name(known: "ball beside the low back"),
        Name(known: "ball on hip flexor"),
        Name(known: "ball between the shoulder blades"),
        Name(known: "shoulder top squeeze"),
        Name(known: "jaw muscle rub"),
        Name(known: "ball under foot"),
        Name(known: "morning stretch"),
        Name(known: "knees to chest"),
        Name(known: "single knee to chest"),
        Name(known: "seated forward fold"),
        Name(known: "figure four"),
        Name(known: "seated figure four"),
        Name(known: "knee to opposite shoulder"),
        Name(known: "pelvic tilt"),
        Name(known: "glute bridge"),
        Name(known: "glute squeeze"),
        Name(known: "clam"),
        Name(known: "side-lying leg raise", key: "side lying leg raise"),
        Name(known: "dead bug"),
        Name(known: "side plank"),
        Name(known: "bird-dog", key: "bird dog"),
        Name(known: "sit-to-stand", key: "sit to stand"),
        Name(known: "strap hamstring"),
        Name(known: "seated hamstring"),
        Name(known: "knee rolls"),
        Name(known: "open book"),
        Name(known: "upper back over a towel"),
        Name(known: "butterfly"),
        Name(known: "propped on elbows"),
        Name(known: "child\'s pose"),
        Name(known: "side reach in child\'s pose"),
        Name(known: "cat-cow", key: "cat cow"),
        Name(known: "seated cat-cow", key: "seated cat cow"),
        Name(known: "kneeling hip flexor"),
        Name(known: "hip flexor at the edge of the bed"),
        Name(known: "standing hip flexor"),
        Name(known: "standing thigh front"),
        Name(known: "outer hip at the wall"),
        Name(known: "side bend"),
        Name(known: "standing back bend"),
        Name(known: "doorway chest"),
        Name(known: "shoulder blade squeeze"),
        Name(known: "ear to shoulder"),
        Name(known: "nose to armpit"),
        Name(known: "chin tuck"),
        Name(known: "arm across"),
        Name(known: "slow jaw opening"),
        Name(known: "jaw side glide"),
        Name(known: "toes back"),
        Name(known: "calf at the wall"),
        Name(known: "heel raise"),
        Name(known: "slow breathing"),
        Name(known: "walk"),
    ]

    private static let keys: [String] = [
        "arm across",
        "ball beside the low back",
        "ball between the shoulder blades",
        "ball on hip flexor",
        "ball under foot",
        "ball under glute",
        "bird dog",
        "butterfly",
        "calf at the wall",
        "cat cow",
        "child\'s pose",
        "chin tuck",
        "clam",
        "dead bug",
        "doorway chest",
        "ear to shoulder",
        "figure four",
        "glute bridge",
        "glute squeeze",
        "heel raise",
        "hip flexor at the edge of the bed",
        "jaw muscle rub",
        "jaw side glide",
        "knee rolls",
        "knee to opposite shoulder",
        "kneeling hip flexor",
        "knees to chest",
        "morning stretch",
        "nose to armpit",
        "open book",
        "outer hip at the wall",
        "pelvic tilt",
        "propped on elbows",
        "seated cat cow",
        "seated figure four",
        "seated forward fold",
        "seated hamstring",
        "shoulder blade squeeze",
        "shoulder top squeeze",
        "side bend",
        "side lying leg raise",
        "side plank",
        "side reach in child\'s pose",
        "single knee to chest",
        "sit to stand",
        "slow breathing",
        "slow jaw opening",
        "standing back bend",
        "standing hip flexor",
        "standing thigh front",
        "strap hamstring",
        "toes back",
        "upper back over a towel",
        "walk",
    ]

    private static let placesByKey: [Int] = [46, 1, 3, 2, 6, 0, 21, 28, 50, 32, 30, 45, 17, 19, 41, 43, 11, 15, 16, 51, 35, 5, 48, 25, 13, 34, 8, 7, 44, 26, 38, 14, 29, 33, 12, 10, 24, 42, 4, 39, 18, 20, 31, 9, 22, 52, 47, 40, 36, 37, 23, 49, 27, 53]

    @Sendable private static func marked(_ mark: String) -> [Int]? {
        switch mark {
        case "routine": [0, 8, 15, 23, 34, 39]
        default: nil
        }
    }

    @Sendable private static func item(at place: Int) -> Stretch {
        switch place {
        case 0: ballUnderGlute
        case 1: ballBesideTheLowBack
        case 2: ballOnHipFlexor
        case 3: ballBetweenTheShoulderBlades
        case 4: shoulderTopSqueeze
        case 5: jawMuscleRub
        case 6: ballUnderFoot
        case 7: morningStretch
        case 8: kneesToChest
        case 9: singleKneeToChest
        case 10: seatedForwardFold
        case 11: figureFour
        case 12: seatedFigureFour
        case 13: kneeToOppositeShoulder
        case 14: pelvicTilt
        case 15: gluteBridge
        case 16: gluteSqueeze
        case 17: clam
        case 18: sideLyingLegRaise
        case 19: deadBug
        case 20: sidePlank
        case 21: birdDog
        case 22: sitToStand
        case 23: strapHamstring
        case 24: seatedHamstring
        case 25: kneeRolls
        case 26: openBook
        case 27: upperBackOverATowel
        case 28: butterfly
        case 29: proppedOnElbows
        case 30: childSPose
        case 31: sideReachInChildSPose
        case 32: catCow
        case 33: seatedCatCow
        case 34: kneelingHipFlexor
        case 35: hipFlexorAtTheEdgeOfTheBed
        case 36: standingHipFlexor
        case 37: standingThighFront
        case 38: outerHipAtTheWall
        case 39: sideBend
        case 40: standingBackBend
        case 41: doorwayChest
        case 42: shoulderBladeSqueeze
        case 43: earToShoulder
        case 44: noseToArmpit
        case 45: chinTuck
        case 46: armAcross
        case 47: slowJawOpening
        case 48: jawSideGlide
        case 49: toesBack
        case 50: calfAtTheWall
        case 51: heelRaise
        case 52: slowBreathing
        default: walk
        }
    }

    private static var ballUnderGlute: Stretch {
        var item = Stretch(name: Name(known: "ball under glute"), shortName: "ball under glute", muscles: [Name(known: "glutes"), Name(known: "piriformis")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "glute release")]
        item.kind = .release
        item.position = .lying
        item.needs = ["a tennis ball", "floor"]
        item.steps = ["Sit on the floor, lean back on your hands, and put the ball under your {side} buttock.", "Roll slowly until you find a tender spot, then rest on it.", "Breathe. Ease off if it is sharp or runs down the leg."]
        item.isGentle = true
        item.cautions = ["Stop if your leg tingles or goes numb: the sciatic nerve runs here. Not on numb or sore skin."]
        item.exclusions = [.init(.bloodThinners, reason: "pressure from a ball can bruise deeply"), .init(.legPain, reason: "a ball here can press on the nerve that already hurts"), .init(.osteoporosis, reason: "sitting on a ball can press hard on thin bones"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.defaultOrder = 24
        item.evidence = Evidence(["Lu 2022, meta-analysis of 17 trials of trigger-point pressure: the pressure you can stand rises, reported pain did not fall (SMD -0.22, -0.53 to 0.09)"], strength: .weak)
        return item
    }

    private static var ballBesideTheLowBack: Stretch {
        var item = Stretch(name: Name(known: "ball beside the low back"), shortName: "ball beside the low back", muscles: [Name(known: "quadratus lumborum"), Name(known: "low back muscles")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "low back release")]
        item.kind = .release
        item.position = .standing
        item.needs = ["a soft ball", "a wall"]
        item.steps = ["Stand with your back to the wall, the ball at the {side} of the low back, between ribs and pelvis.", "Lean in lightly until you find a tender spot. Stay off the spine and the ribs.", "Breathe. Ease off if it is sharp."]
        item.isGentle = true
        item.cautions = ["Press lightly: the kidneys lie behind the lowest ribs. Not on numb skin."]
        item.exclusions = [.init(.osteoporosis, reason: "a ball can press hard on thin ribs and bones"), .init(.pregnancy, reason: "avoid hard pressure on the trunk while pregnant"), .init(.bloodThinners, reason: "pressure from a ball can bruise deeply"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Lu 2022, meta-analysis of 17 trials of trigger-point pressure: reported pain did not fall (SMD -0.22, -0.53 to 0.09)"], strength: .weak)
        return item
    }

    private static var ballOnHipFlexor: Stretch {
        var item = Stretch(name: Name(known: "ball on hip flexor"), shortName: "ball on hip flexor", muscles: [Name(known: "hip flexors")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "psoas release"), Name(known: "iliacus release")]
        item.kind = .release
        item.position = .lying
        item.needs = ["a soft ball", "floor"]
        item.steps = ["Lie on your front with the ball just inside the bony point of your {side} hip.", "Prop yourself on your elbows and let only some of your weight sink in.", "Breathe. Move off at once if you feel a pulse, tingling or a sharp pain."]
        item.cautions = ["Not after abdominal surgery, with a hernia, a recent blood clot or an aneurysm."]
        item.exclusions = [.init(.pregnancy, reason: "it presses on the belly"), .init(.bloodThinners, reason: "pressure from a ball can bruise deeply"), .init(.osteoporosis, reason: "lying on a ball can press hard on thin bones"), .init(.legPain, reason: "the nerves of the leg run through this muscle"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Travell and Simons 1999, trigger point manual; hardly studied since"], strength: .absent)
        return item
    }

    private static var ballBetweenTheShoulderBlades: Stretch {
        var item = Stretch(name: Name(known: "ball between the shoulder blades"), shortName: "ball, upper back", muscles: [Name(known: "upper back muscles")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.kind = .release
        item.position = .standing
        item.needs = ["a tennis ball", "a wall"]
        item.steps = ["Stand with your back to the wall, the ball between the spine and the {side} shoulder blade.", "Hug yourself so that the shoulder blade moves out, and lean in.", "Breathe. Ease off if it is sharp."]
        item.isGentle = true
        item.cautions = ["Beside the spine, never on it. Not on numb or sore skin."]
        item.exclusions = [.init(.osteoporosis, reason: "a ball can press hard on thin ribs and bones"), .init(.bloodThinners, reason: "pressure from a ball can bruise deeply"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "upper back"
        item.evidence = Evidence(["Lu 2022, meta-analysis of 17 trials of trigger-point pressure: reported pain did not fall (SMD -0.22, -0.53 to 0.09)"], strength: .weak)
        return item
    }

    private static var shoulderTopSqueeze: Stretch {
        var item = Stretch(name: Name(known: "shoulder top squeeze"), shortName: "shoulder top squeeze", muscles: [Name(known: "upper trapezius")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.kind = .release
        item.position = .sitting
        item.steps = ["Reach across with your {other} hand and take the muscle on top of your {side} shoulder.", "Squeeze a tender spot as firmly as feels good.", "Breathe out and let the shoulder drop."]
        item.isGentle = true
        item.cautions = ["Squeeze the top of the shoulder, not the throat or the front of the neck."]
        item.exclusions = [.init(.bloodThinners, reason: "a firm squeeze can bruise"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "neck and shoulder"
        item.evidence = Evidence(["Lu 2022, meta-analysis of 17 trials of trigger-point pressure: reported pain did not fall (SMD -0.22, -0.53 to 0.09)"], strength: .weak)
        return item
    }

    private static var jawMuscleRub: Stretch {
        var item = Stretch(name: Name(known: "jaw muscle rub"), shortName: "jaw muscle rub", muscles: [Name(known: "jaw muscles")], group: "Release first", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.kind = .release
        item.position = .sitting
        item.repeats = 2
        item.steps = ["Rest your tongue behind your upper teeth and let the teeth part.", "Put two fingers on each cheek where the muscle bulges when you bite.", "Rub slow small circles. Press less if it hurts."]
        item.isGentle = true
        item.cautions = ["Press lightly. Leave it out over a sore tooth, a swelling or broken skin."]
        item.pattern = "jaw"
        item.evidence = Evidence(["Armijo-Olivo 2015, review of manual treatment and exercise for jaw joint (TMJ) pain; few trials"], strength: .weak)
        return item
    }

    private static var ballUnderFoot: Stretch {
        var item = Stretch(name: Name(known: "ball under foot"), shortName: "ball under foot", muscles: [Name(known: "sole")], group: "Release first", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 120))
        item.kind = .release
        item.position = .sitting
        item.needs = ["a ball or a cold bottle", "a chair"]
        item.steps = ["Sit, and put the ball under your {side} foot.", "Roll slowly from the heel to the ball of the foot, resting on tender spots.", "Press less if it is sharp."]
        item.isGentle = true
        item.cautions = ["Not on numb skin or an open sore; with diabetes, look at the foot before and after."]
        item.exclusions = [.init(.bloodThinners, reason: "pressure from a ball can bruise deeply"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "foot"
        item.evidence = Evidence(["Koc 2023, guideline for heel pain (JOSPT); the ball itself is hardly studied"], strength: .weak)
        return item
    }

    private static var morningStretch: Stretch {
        var item = Stretch(name: Name(known: "morning stretch"), shortName: "morning stretch", muscles: [Name(known: "abdominals"), Name(known: "low back muscles"), Name(known: "hip flexors"), Name(known: "calf")], group: "Before getting up", hasSides: false, hold: HoldDuration(nearest: 15), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 30))
        item.position = .bed
        item.needs = ["your bed"]
        item.steps = ["Lie on your back in bed, arms overhead, legs long.", "Reach with fingers and heels away from each other, as far as is pleasant.", "Let go, breathe out, roll to one side and push yourself up with your hands."]
        item.isGentle = true
        item.isMorning = true
        item.cautions = ["Reach slowly: a calf can cramp. Get up over your side, not straight up."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var kneesToChest: Stretch {
        var item = Stretch(name: Name(known: "knees to chest"), shortName: "knees to chest", muscles: [Name(known: "glutes"), Name(known: "low back muscles")], group: "Glutes", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "double knee to chest")]
        item.position = .lying
        item.needs = ["floor"]
        item.steps = ["Lie on your back, draw one knee up and then the other, hands over or under the knees.", "Let the low back sink into the floor.", "Rock gently, and breathe. Put the feet down one at a time."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["Try one knee at a time first. Stop if the pain moves down the leg."]
        item.exclusions = [.init(.osteoporosis, reason: "bending the back forward presses on the front of the bones"), .init(.pregnancy, reason: "it presses on the belly, and lying flat is not for later pregnancy"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip far"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "single knee to chest")
        item.alternatives = [Name(known: "single knee to chest"), Name(known: "seated forward fold")]
        item.defaultOrder = 219
        item.evidence = Evidence(["Hayden 2021, Cochrane review: exercise helps long-lasting low back pain a little", "Sinaki 1984: with osteoporosis, new fractures in 89 % after forward-bending exercises, 16 % after backward-bending ones"], strength: .some)
        return item
    }

    private static var singleKneeToChest: Stretch {
        var item = Stretch(name: Name(known: "single knee to chest"), shortName: "one knee to chest", muscles: [Name(known: "glutes"), Name(known: "low back muscles")], group: "Glutes", hasSides: true, hold: HoldDuration(nearest: 20), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 60))
        item.position = .lying
        item.needs = ["floor or a bed"]
        item.steps = ["Lie on your back with the {other} knee bent and its foot down.", "Take the {side} thigh behind the knee and draw it towards you until the low back or buttock pulls gently.", "Breathe. Put the foot down before you change sides."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["Hold behind the thigh if the knee is sore. Stop if the pain moves down the leg."]
        item.exclusions = [.init(.osteoporosis, reason: "bending the back forward presses on the front of the bones"), .init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip far"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "knees to chest")
        item.evidence = Evidence(["Hayden 2021, Cochrane review: exercise helps long-lasting low back pain a little"], strength: .some)
        return item
    }

    private static var seatedForwardFold: Stretch {
        var item = Stretch(name: Name(known: "seated forward fold"), shortName: "seated forward fold", muscles: [Name(known: "low back muscles"), Name(known: "glutes")], group: "Glutes", hasSides: false, hold: HoldDuration(nearest: 20), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 60))
        item.position = .sitting
        item.needs = ["a chair"]
        item.steps = ["Sit with your feet apart and flat on the floor, hands on your thighs.", "Slide your hands down your shins and let the back round as far as is pleasant.", "Breathe. Push yourself up with your hands."]
        item.bends = .forward
        item.cautions = ["Come up slowly: you may get dizzy. Stop if the pain moves down the leg."]
        item.exclusions = [.init(.osteoporosis, reason: "bending the back forward presses on the front of the bones"), .init(.pregnancy, reason: "it presses on the belly"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip far"), .init(.legPain, reason: "bending forward can pull on the sciatic nerve"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var figureFour: Stretch {
        var item = Stretch(name: Name(known: "figure four"), shortName: "figure four", muscles: [Name(known: "glutes"), Name(known: "piriformis")], group: "Glutes", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.position = .lying
        item.needs = ["floor"]
        item.steps = ["Lie on your back with knees bent, and lay the {side} ankle on the {other} knee.", "Draw the {other} thigh towards you until the {side} buttock pulls.", "Breathe. Ease off if your knee complains."]
        item.bends = .forward
        item.cautions = ["Stop if the knee hurts or the leg tingles."]
        item.exclusions = [.init(.osteoporosis, reason: "it rounds and twists the low back"), .init(.pregnancy, reason: "it presses on the belly, and lying flat is not for later pregnancy"), .init(.newJoint, reason: "this turn of the hip can put a new joint out"), .init(.legPain, reason: "it pulls on the sciatic nerve"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "seated figure four")
        item.alternatives = [Name(known: "seated figure four")]
        item.evidence = Evidence(["Hayden 2021, Cochrane review: exercise helps long-lasting low back pain a little"], strength: .weak)
        return item
    }

    private static var seatedFigureFour: Stretch {
        var item = Stretch(name: Name(known: "seated figure four"), shortName: "seated figure four", muscles: [Name(known: "glutes"), Name(known: "piriformis")], group: "Glutes", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .sitting
        item.needs = ["a chair"]
        item.steps = ["Sit tall on a firm chair and lay the {side} ankle on the {other} knee.", "Keep the back long and tip forward from the hips until the {side} buttock pulls.", "Breathe. Do not push the knee down."]
        item.isGentle = true
        item.cautions = ["Stop if the knee hurts or the leg tingles."]
        item.exclusions = [.init(.newJoint, reason: "this turn of the hip can put a new joint out"), .init(.legPain, reason: "it pulls on the sciatic nerve"), .init(.osteoporosis, reason: "it is easily done with a rounded back, which presses on the front of the bones"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "figure four")
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var kneeToOppositeShoulder: Stretch {
        var item = Stretch(name: Name(known: "knee to opposite shoulder"), shortName: "knee across", muscles: [Name(known: "piriformis"), Name(known: "glutes")], group: "Glutes", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .lying
        item.needs = ["floor"]
        item.steps = ["Lie on your back and bend the {side} knee up.", "Draw it towards the {other} shoulder until the {side} buttock pulls.", "Keep both shoulders down, and breathe."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["Stop if the groin pinches or the leg tingles."]
        item.exclusions = [.init(.osteoporosis, reason: "it rounds and twists the low back"), .init(.pregnancy, reason: "it presses on the belly, and lying flat is not for later pregnancy"), .init(.newJoint, reason: "drawing the knee across can put a new hip out"), .init(.legPain, reason: "it pulls on the sciatic nerve"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "seated figure four")]
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var pelvicTilt: Stretch {
        var item = Stretch(name: Name(known: "pelvic tilt"), shortName: "pelvic tilt", muscles: [Name(known: "low back muscles")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 32), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.kind = .mobility
        item.position = .lying
        item.strengthens = [Name(known: "abdominals")]
        item.repetitions = .init(count: 8, range: 5...15, tempo: 4)
        item.needs = ["floor or a bed"]
        item.steps = ["Lie on your back with knees bent, feet flat.", "Breathe out, flatten the low back gently into the floor, and tip the pelvis back.", "Breathe in, let go, and let the small hollow come back."]
        item.isGentle = true
        item.cautions = ["Small and easy: no pushing with the legs, no holding your breath."]
        item.exclusions = [.init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "dead bug")
        item.evidence = Evidence(["Hayden 2021, Cochrane review: exercise helps long-lasting low back pain a little"], strength: .some)
        return item
    }

    private static var gluteBridge: Stretch {
        var item = Stretch(name: Name(known: "glute bridge"), shortName: "glute bridge", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 25)...HoldDuration(nearest: 100))
        item.aliases = [Name(known: "bridge")]
        item.kind = .strength
        item.position = .lying
        item.strengthens = [Name(known: "glutes"), Name(known: "hamstrings")]
        item.repetitions = .init(count: 6, range: 5...20, tempo: 5)
        item.needs = ["floor or a firm bed"]
        item.steps = ["Lie on your back with knees bent, feet hip-width apart and close to your buttocks.", "Squeeze the buttocks, then lift the pelvis until shoulders, hips and knees are in one line.", "Hold for a breath, and lower slowly, one vertebra at a time. The buttocks work, not the low back."]
        item.cautions = ["Lift less high if the low back pinches or a hamstring cramps."]
        item.exclusions = [.init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "glute squeeze")
        item.harder = Name(known: "side plank")
        item.alternatives = [Name(known: "glute squeeze"), Name(known: "sit-to-stand", key: "sit to stand")]
        item.defaultOrder = 413
        item.evidence = Evidence(["Owen 2020, network meta-analysis of 89 trials: strengthening helps function, low certainty; stretching alone did not differ from no treatment", "Sadler 2019, review of 24 studies: gluteus medius tends to be weaker with low back pain"], strength: .some)
        return item
    }

    private static var gluteSqueeze: Stretch {
        var item = Stretch(name: Name(known: "glute squeeze"), shortName: "glute squeeze", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 25)...HoldDuration(nearest: 75))
        item.kind = .strength
        item.position = .sitting
        item.strengthens = [Name(known: "glutes")]
        item.repetitions = .init(count: 6, range: 5...15, tempo: 5)
        item.needs = ["a chair or your bed"]
        item.steps = ["Sit tall, or lie on your back.", "Squeeze both buttocks, hold for three seconds, and keep breathing.", "Let go all the way before the next one."]
        item.isGentle = true
        item.cautions = ["Do not hold your breath."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "glute bridge")
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var clam: Stretch {
        var item = Stretch(name: Name(known: "clam"), shortName: "clam", muscles: [], group: "Strength", hasSides: true, hold: HoldDuration(nearest: 24), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 80))
        item.aliases = [Name(known: "clamshell")]
        item.kind = .strength
        item.position = .lying
        item.strengthens = [Name(known: "glutes")]
        item.repetitions = .init(count: 6, range: 5...20, tempo: 4)
        item.needs = ["floor or a firm bed"]
        item.steps = ["Lie on your {other} side, knees bent and together, head on your arm.", "Keep the feet together and lift the {side} knee, without letting the pelvis roll back.", "Lower slowly. You feel it at the side of the {side} hip."]
        item.isGentle = true
        item.cautions = ["Stop if the side of the hip hurts sharply."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you turn a new hip out against weight"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "side-lying leg raise", key: "side lying leg raise")
        item.alternatives = [Name(known: "glute squeeze")]
        item.evidence = Evidence(["Sadler 2019, review of 24 studies: gluteus medius tends to be weaker with low back pain", "Owen 2020, network meta-analysis of 89 trials: strengthening helps function, low certainty"], strength: .some)
        return item
    }

    private static var sideLyingLegRaise: Stretch {
        var item = Stretch(name: Name(known: "side-lying leg raise", key: "side lying leg raise"), shortName: "leg raise", muscles: [], group: "Strength", hasSides: true, hold: HoldDuration(nearest: 24), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 80))
        item.kind = .strength
        item.position = .lying
        item.strengthens = [Name(known: "glutes")]
        item.repetitions = .init(count: 6, range: 5...20, tempo: 4)
        item.needs = ["floor or a firm bed"]
        item.steps = ["Lie on your {other} side, lower knee bent, the {side} leg long and a little behind you.", "Lift the {side} leg to hip height, toes pointing forward, waist long.", "Lower slowly."]
        item.cautions = ["Lift less high if the low back pinches."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you lift the leg sideways against weight"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "clam")
        item.evidence = Evidence(["Sadler 2019, review of 24 studies: gluteus medius tends to be weaker with low back pain", "Owen 2020, network meta-analysis of 89 trials: strengthening helps function, low certainty"], strength: .some)
        return item
    }

    private static var deadBug: Stretch {
        var item = Stretch(name: Name(known: "dead bug"), shortName: "dead bug", muscles: [], group: "Strength", hasSides: true, hold: HoldDuration(nearest: 25), holdRange: HoldDuration(nearest: 15)...HoldDuration(nearest: 60))
        item.kind = .strength
        item.position = .lying
        item.strengthens = [Name(known: "abdominals")]
        item.repetitions = .init(count: 5, range: 3...12, tempo: 5)
        item.needs = ["floor"]
        item.steps = ["Lie on your back, arms up, hips and knees at a right angle. Flatten the low back into the floor.", "Breathe out and reach the {side} heel away from you, as low as you can with the back flat.", "Come back as you breathe in, and do it again."]
        item.cautions = ["If the back lifts off the floor, only tap the heel down with a bent knee."]
        item.exclusions = [.init(.pregnancy, reason: "lying flat and straining the belly are not for pregnancy"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "pelvic tilt")
        item.evidence = Evidence(["Owen 2020, network meta-analysis of 89 trials: trunk stabilisation helps function, low certainty"], strength: .some)
        return item
    }

    private static var sidePlank: Stretch {
        var item = Stretch(name: Name(known: "side plank"), shortName: "side plank", muscles: [], group: "Strength", hasSides: true, hold: HoldDuration(nearest: 10), holdRange: HoldDuration(nearest: 5)...HoldDuration(nearest: 45))
        item.aliases = [Name(known: "side plank from the knees")]
        item.kind = .strength
        item.position = .lying
        item.strengthens = [Name(known: "quadratus lumborum"), Name(known: "abdominals"), Name(known: "glutes")]
        item.needs = ["floor"]
        item.steps = ["Lie on your {side} side, {side} elbow under the shoulder, knees bent.", "Lift the hips until shoulder, hip and knee are in one line, and keep breathing.", "Lower slowly."]
        item.cautions = ["Leave it out with a sore shoulder. Do not hold your breath."]
        item.exclusions = [.init(.pregnancy, reason: "ask your midwife before you hold planks"), .init(.newJoint, reason: "ask your surgeon before you put your weight on the side of a new hip or knee"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "clam")
        item.evidence = Evidence(["Owen 2020, network meta-analysis of 89 trials: trunk stabilisation helps function, low certainty"], strength: .some)
        return item
    }

    private static var birdDog: Stretch {
        var item = Stretch(name: Name(known: "bird-dog", key: "bird dog"), shortName: "bird-dog", muscles: [], group: "Strength", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 18)...HoldDuration(nearest: 72))
        item.aliases = [Name(known: "pointer")]
        item.kind = .strength
        item.position = .kneeling
        item.strengthens = [Name(known: "low back muscles"), Name(known: "glutes")]
        item.repetitions = .init(count: 5, range: 3...12, tempo: 6)
        item.needs = ["floor"]
        item.steps = ["On hands and knees, back flat like a table.", "Slide the {side} leg back and the {other} arm forward until both are level, no higher.", "Hold for two breaths, and come back without letting the back sway."]
        item.cautions = ["Lift the leg alone first. With sore wrists, rest on your forearms."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you kneel on a new knee or reach back with a new hip"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "glute squeeze")
        item.evidence = Evidence(["Owen 2020, network meta-analysis of 89 trials: trunk stabilisation helps function, low certainty"], strength: .some)
        return item
    }

    private static var sitToStand: Stretch {
        var item = Stretch(name: Name(known: "sit-to-stand", key: "sit to stand"), shortName: "sit-to-stand", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 25)...HoldDuration(nearest: 100))
        item.aliases = [Name(known: "chair squat")]
        item.kind = .strength
        item.position = .sitting
        item.strengthens = [Name(known: "glutes"), Name(known: "front of the thigh")]
        item.repetitions = .init(count: 6, range: 5...20, tempo: 5)
        item.needs = ["a firm chair"]
        item.steps = ["Sit at the front of the chair, feet hip-width apart under the knees.", "Hinge forward from the hips with a long back, and stand up through your heels.", "Sit down slowly, hips first."]
        item.cautions = ["Put the chair against a wall. Use the armrests if a knee hurts, and a high chair with a new hip."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "glute squeeze")
        item.evidence = Evidence(["Owen 2020, network meta-analysis of 89 trials: strengthening helps function, low certainty"], strength: .some)
        return item
    }

    private static var strapHamstring: Stretch {
        var item = Stretch(name: Name(known: "strap hamstring"), shortName: "hamstring", muscles: [Name(known: "hamstrings")], group: "Hamstrings", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.position = .lying
        item.needs = ["a strap, belt or towel", "floor"]
        item.steps = ["Lie on your back, the {other} knee bent and its foot on the floor. Put the strap round the {side} foot.", "Pull on the strap with your arms, and raise the {side} leg as straight as it goes without the back rounding.", "Tighten the front of the {side} thigh until the back of it pulls, and breathe."]
        item.isGentle = true
        item.cautions = ["Pain that shoots down the leg or tingles is a nerve, not a tight muscle: stop."]
        item.exclusions = [.init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip far"), .init(.legPain, reason: "it pulls on the sciatic nerve"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "seated hamstring")
        item.alternatives = [Name(known: "seated hamstring")]
        item.defaultOrder = 616
        item.evidence = Evidence(["Bandy 1997, trial of hold times: 30 s lengthens as well as 60 s", "Shamsi 2020, trial: no change of pelvic tilt after 12 sessions"], strength: .some)
        return item
    }

    private static var seatedHamstring: Stretch {
        var item = Stretch(name: Name(known: "seated hamstring"), shortName: "seated hamstring", muscles: [Name(known: "hamstrings")], group: "Hamstrings", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .sitting
        item.needs = ["a chair"]
        item.steps = ["Sit at the edge of the chair with the {side} leg straight, heel on the floor.", "Keep the back long and tip forward from the hips.", "Stop where the back of the {side} thigh pulls, and breathe."]
        item.cautions = ["Do not round the back to reach further. Tingling down the leg is a nerve: stop."]
        item.exclusions = [.init(.osteoporosis, reason: "it is easily done with a rounded back, which presses on the front of the bones"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip far"), .init(.legPain, reason: "it pulls on the sciatic nerve"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "strap hamstring")
        item.evidence = Evidence(["Bandy 1997, trial of hold times: 30 s lengthens as well as 60 s"], strength: .some)
        return item
    }

    private static var kneeRolls: Stretch {
        var item = Stretch(name: Name(known: "knee rolls"), shortName: "knee rolls", muscles: [Name(known: "low back muscles"), Name(known: "quadratus lumborum")], group: "Low back", hasSides: true, hold: HoldDuration(nearest: 20), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 30))
        item.kind = .mobility
        item.position = .lying
        item.needs = ["floor or a bed"]
        item.steps = ["Lie on your back with knees bent and together, arms out to the sides.", "Let both knees sink to the {other} side, shoulders staying down.", "Breathe until the {side} side of the back lets go."]
        item.isGentle = true
        item.isMorning = true
        item.cautions = ["Only as far as is pleasant. Stop if the pain moves down the leg."]
        item.exclusions = [.init(.osteoporosis, reason: "it twists the low back"), .init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.newJoint, reason: "it turns the hips across"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Hayden 2021, Cochrane review: exercise helps long-lasting low back pain a little"], strength: .weak)
        return item
    }

    private static var openBook: Stretch {
        var item = Stretch(name: Name(known: "open book"), shortName: "open book", muscles: [Name(known: "upper back muscles"), Name(known: "chest")], group: "Upper back", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 15)...HoldDuration(nearest: 60))
        item.kind = .mobility
        item.position = .lying
        item.needs = ["floor or a bed", "a pillow for the head"]
        item.steps = ["Lie on your {other} side, knees bent, both arms stretched in front of you.", "Open the {side} arm up and over to the floor behind you, eyes following.", "Keep the knees together, and breathe."]
        item.isGentle = true
        item.cautions = ["Let the arm rest on a pillow if the shoulder pinches. With a new hip, keep a pillow between the knees."]
        item.exclusions = [.init(.osteoporosis, reason: "it twists the spine to its end"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "upper back"
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; few trials"], strength: .weak)
        return item
    }

    private static var upperBackOverATowel: Stretch {
        var item = Stretch(name: Name(known: "upper back over a towel"), shortName: "back over towel", muscles: [Name(known: "upper back muscles"), Name(known: "chest")], group: "Upper back", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .lying
        item.repeats = 2
        item.needs = ["a rolled towel", "floor"]
        item.steps = ["Lie on your back with the rolled towel across, under the shoulder blades.", "Support your head with your hands, and let the chest open.", "Move the towel a little higher for the second hold."]
        item.cautions = ["Keep it at the shoulder blades: not under the low back, not under the neck."]
        item.exclusions = [.init(.osteoporosis, reason: "the towel presses on thin bones"), .init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "upper back"
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var butterfly: Stretch {
        var item = Stretch(name: Name(known: "butterfly"), shortName: "butterfly", muscles: [Name(known: "inner thigh")], group: "Inner and outer thigh", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "inner thigh stretch")]
        item.position = .lying
        item.needs = ["floor or a bed"]
        item.steps = ["Lie on your back, soles of the feet together, knees falling apart.", "Put pillows under the knees, and let their weight open the inner thighs.", "Breathe. Lift the knees back with your hands."]
        item.isGentle = true
        item.cautions = ["Do not press the knees down. Stop if the groin pinches."]
        item.exclusions = [.init(.pregnancy, reason: "it can pull on a sore pubic joint, and lying flat is not for later pregnancy"), .init(.newJoint, reason: "it turns a new hip far out"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var proppedOnElbows: Stretch {
        var item = Stretch(name: Name(known: "propped on elbows"), shortName: "propped on elbows", muscles: [Name(known: "abdominals"), Name(known: "hip flexors")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "sphinx")]
        item.kind = .mobility
        item.position = .lying
        item.repeats = 2
        item.needs = ["floor or a bed"]
        item.steps = ["Lie on your front and rest on your elbows, under the shoulders.", "Let your belly and buttocks go slack.", "Pain that moves up towards the spine is a good sign. Come down if it moves down the leg."]
        item.isGentle = true
        item.bends = .back
        item.cautions = ["Only if leaning back eases your pain. Stop if it moves down the leg."]
        item.exclusions = [.init(.pregnancy, reason: "it presses on the belly"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "standing back bend")]
        item.evidence = Evidence(["May 2018, review: pain that moves towards the spine predicts a better course; a direction helps some backs and not others", "Owen 2020, network meta-analysis of 89 trials: McKenzie exercises did not differ from no treatment"], strength: .weak)
        return item
    }

    private static var childSPose: Stretch {
        var item = Stretch(name: Name(known: "child\'s pose"), shortName: "child\'s pose", muscles: [Name(known: "low back muscles"), Name(known: "glutes")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "childs pose")]
        item.position = .kneeling
        item.needs = ["floor"]
        item.steps = ["Kneel, sit back on your heels, and stretch your arms forward on the floor.", "Let your forehead sink, on a pillow if you like.", "Breathe into the low back."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["With sore knees, put a pillow between your heels and buttocks. Stop if the pain moves down the leg."]
        item.exclusions = [.init(.osteoporosis, reason: "bending the back forward presses on the front of the bones"), .init(.pregnancy, reason: "it presses on the belly"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip or knee far"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "seated forward fold")]
        item.evidence = Evidence(["Wieland 2022, Cochrane review of 21 trials of yoga: small improvements of function"], strength: .weak)
        return item
    }

    private static var sideReachInChildSPose: Stretch {
        var item = Stretch(name: Name(known: "side reach in child\'s pose"), shortName: "side reach", muscles: [Name(known: "quadratus lumborum"), Name(known: "low back muscles")], group: "Side of the low back", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .kneeling
        item.needs = ["floor"]
        item.steps = ["Kneel and sit back on your heels, arms stretched forward on the floor.", "Walk both hands to the {other} side until the {side} side of the back pulls.", "Breathe into that side."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["With sore knees, put a pillow between your heels and buttocks."]
        item.exclusions = [.init(.osteoporosis, reason: "bending the back forward presses on the front of the bones"), .init(.pregnancy, reason: "it presses on the belly"), .init(.newJoint, reason: "ask your surgeon before you bend a new hip or knee far"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "side bend")]
        item.evidence = Evidence(["Wieland 2022, Cochrane review of 21 trials of yoga: small improvements of function"], strength: .weak)
        return item
    }

    private static var catCow: Stretch {
        var item = Stretch(name: Name(known: "cat-cow", key: "cat cow"), shortName: "cat-cow", muscles: [Name(known: "low back muscles"), Name(known: "abdominals")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 64), holdRange: HoldDuration(nearest: 40)...HoldDuration(nearest: 96))
        item.kind = .mobility
        item.position = .kneeling
        item.repetitions = .init(count: 8, range: 5...12, tempo: 8)
        item.needs = ["floor"]
        item.steps = ["On hands and knees, round the back up like a cat as you breathe out.", "Let it sink as you breathe in, only as far as is pleasant.", "Slow rounds, one breath each way."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["With sore wrists, rest on your forearms. Stay in the middle of the movement if an end hurts."]
        item.exclusions = [.init(.osteoporosis, reason: "rounding the back presses on the front of the bones"), .init(.newJoint, reason: "ask your surgeon before you kneel on a new knee"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "seated cat-cow", key: "seated cat cow")]
        item.evidence = Evidence(["Wieland 2022, Cochrane review of 21 trials of yoga: small improvements of function"], strength: .weak)
        return item
    }

    private static var seatedCatCow: Stretch {
        var item = Stretch(name: Name(known: "seated cat-cow", key: "seated cat cow"), shortName: "seated cat-cow", muscles: [Name(known: "low back muscles"), Name(known: "abdominals")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 48), holdRange: HoldDuration(nearest: 40)...HoldDuration(nearest: 96))
        item.kind = .mobility
        item.position = .sitting
        item.repetitions = .init(count: 6, range: 5...12, tempo: 8)
        item.needs = ["a chair"]
        item.steps = ["Sit at the front of a chair, hands on your knees.", "Breathe out, roll the pelvis back and let the back round.", "Breathe in, roll it forward and grow tall."]
        item.isGentle = true
        item.bends = .forward
        item.cautions = ["Only as far as is pleasant."]
        item.exclusions = [.init(.osteoporosis, reason: "rounding the back presses on the front of the bones"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "cat-cow", key: "cat cow")
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var kneelingHipFlexor: Stretch {
        var item = Stretch(name: Name(known: "kneeling hip flexor"), shortName: "hip flexor", muscles: [Name(known: "hip flexors"), Name(known: "front of the thigh")], group: "Hip flexors", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "psoas stretch")]
        item.position = .kneeling
        item.needs = ["a pillow", "a chair to hold on to"]
        item.steps = ["Hand on the chair, go down slowly onto the {side} knee, on the pillow. The {other} foot is in front, knee over ankle.", "Squeeze the {side} buttock and tip the pelvis back, as if to tuck your tail in.", "Keep it tucked, slide the {side} knee back and lean forward until the front of the {side} hip pulls gently."]
        item.cautions = ["With a sore knee, use the edge of the bed instead. Do not let the low back hollow."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you kneel on a new knee or reach back with a new hip"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.easier = Name(known: "hip flexor at the edge of the bed")
        item.alternatives = [Name(known: "hip flexor at the edge of the bed"), Name(known: "standing hip flexor")]
        item.defaultOrder = 905
        item.evidence = Evidence(["Hatefi 2021, trial of 30 women stretching their hips over 8 weeks: no clear benefit over no stretching", "Owen 2020, network meta-analysis of 89 trials: stretching alone did not differ from no treatment"], strength: .weak)
        return item
    }

    private static var hipFlexorAtTheEdgeOfTheBed: Stretch {
        var item = Stretch(name: Name(known: "hip flexor at the edge of the bed"), shortName: "hip flexor, bed", muscles: [Name(known: "hip flexors")], group: "Hip flexors", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 60))
        item.position = .bed
        item.needs = ["a firm bed"]
        item.steps = ["Lie on your back with your {side} leg at the edge of the bed.", "Hold the {other} knee to your chest so that the low back stays down, and let the {side} leg hang over the edge.", "Let its weight do the work, and breathe. To get off, draw the leg back up, roll to the {other} side and push up with your hands."]
        item.isGentle = true
        item.cautions = ["Stop at tingling in the leg. The low back stays down throughout."]
        item.exclusions = [.init(.osteoporosis, reason: "drawing the other knee up bends the back forward"), .init(.pregnancy, reason: "lying flat is not for later pregnancy"), .init(.newJoint, reason: "ask your surgeon before you reach back with a new hip"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "kneeling hip flexor")
        item.evidence = Evidence(["Hatefi 2021, trial of 30 women stretching their hips over 8 weeks: no clear benefit over no stretching"], strength: .weak)
        return item
    }

    private static var standingHipFlexor: Stretch {
        var item = Stretch(name: Name(known: "standing hip flexor"), shortName: "standing hip flexor", muscles: [Name(known: "hip flexors")], group: "Hip flexors", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .standing
        item.needs = ["a chair to hold on to"]
        item.steps = ["Hold on to the chair and take a long step back with the {side} leg, both feet pointing forward.", "Squeeze the {side} buttock and tip the pelvis back.", "Bend the {other} knee a little until the front of the {side} hip pulls gently. Breathe."]
        item.isGentle = true
        item.cautions = ["Do not let the low back hollow. Hold on if you are unsteady."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you reach back with a new hip"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "kneeling hip flexor")
        item.evidence = Evidence(["Hatefi 2021, trial of 30 women stretching their hips over 8 weeks: no clear benefit over no stretching"], strength: .weak)
        return item
    }

    private static var standingThighFront: Stretch {
        var item = Stretch(name: Name(known: "standing thigh front"), shortName: "thigh front", muscles: [Name(known: "front of the thigh"), Name(known: "hip flexors")], group: "Hip flexors", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .standing
        item.needs = ["a wall or a chair to hold on to"]
        item.steps = ["Stand on your {other} leg, hold on, and hold the {side} ankle behind you.", "Tuck the pelvis under, and bring the knees together.", "Stay tall rather than pulling harder."]
        item.cautions = ["Leave it out if you are unsteady or your knee is sore."]
        item.exclusions = [.init(.newJoint, reason: "ask your surgeon before you bend a new knee all the way"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.alternatives = [Name(known: "standing hip flexor")]
        item.evidence = Evidence(["Hatefi 2021, trial of 30 women stretching their hips over 8 weeks: no clear benefit over no stretching"], strength: .weak)
        return item
    }

    private static var outerHipAtTheWall: Stretch {
        var item = Stretch(name: Name(known: "outer hip at the wall"), shortName: "outer hip at the wall", muscles: [Name(known: "outer hip")], group: "Inner and outer thigh", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.aliases = [Name(known: "tensor fasciae latae")]
        item.position = .standing
        item.needs = ["a wall"]
        item.steps = ["Stand with your {side} side to the wall, hand on it, and cross the {side} leg behind the {other} one.", "Let the {side} hip move towards the wall until its outer side pulls.", "Stay tall, and breathe."]
        item.cautions = ["Hold on if you are unsteady."]
        item.exclusions = [.init(.newJoint, reason: "crossing the leg can put a new hip out"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var sideBend: Stretch {
        var item = Stretch(name: Name(known: "side bend"), shortName: "side bend", muscles: [Name(known: "quadratus lumborum")], group: "Side of the low back", hasSides: true, hold: HoldDuration(nearest: 20), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .standing
        item.needs = ["a chair or a wall"]
        item.steps = ["Stand or sit tall, and reach your {side} arm up.", "Lean over to the {other} side until the {side} side of the low back pulls.", "Do not twist or bend forward. Breathe into the long side."]
        item.isGentle = true
        item.cautions = ["Come back to the middle if the pain moves down the leg."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.defaultOrder = 1030
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; not studied on its own"], strength: .absent)
        return item
    }

    private static var standingBackBend: Stretch {
        var item = Stretch(name: Name(known: "standing back bend"), shortName: "standing back bend", muscles: [Name(known: "abdominals"), Name(known: "hip flexors")], group: "Low back", hasSides: false, hold: HoldDuration(nearest: 24), holdRange: HoldDuration(nearest: 12)...HoldDuration(nearest: 40))
        item.kind = .mobility
        item.position = .standing
        item.repetitions = .init(count: 6, range: 3...10, tempo: 4)
        item.steps = ["Stand with your feet hip-width apart, hands on the back of your hips.", "Lean back over your hands, knees straight, eyes forward.", "Come back at once. Pain that moves up towards the spine is a good sign."]
        item.isGentle = true
        item.bends = .back
        item.cautions = ["Only if leaning back eases your pain. Stop if it moves down the leg."]
        item.exclusions = [.init(.pregnancy, reason: "leaning back strains the back that the belly already hollows"), .init(.newJoint, reason: "ask your surgeon before you reach back with a new hip"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.harder = Name(known: "propped on elbows")
        item.evidence = Evidence(["May 2018, review: pain that moves towards the spine predicts a better course"], strength: .weak)
        return item
    }

    private static var doorwayChest: Stretch {
        var item = Stretch(name: Name(known: "doorway chest"), shortName: "doorway chest", muscles: [Name(known: "chest")], group: "Upper back", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .standing
        item.needs = ["a doorway"]
        item.steps = ["Forearms on the door frame, elbows at shoulder height.", "Step forward until the front of the chest pulls.", "Keep the low back long, and breathe."]
        item.isGentle = true
        item.cautions = ["Lower the elbows if a shoulder pinches or a hand tingles."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "upper back"
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; few trials"], strength: .weak)
        return item
    }

    private static var shoulderBladeSqueeze: Stretch {
        var item = Stretch(name: Name(known: "shoulder blade squeeze"), shortName: "shoulder blade squeeze", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 32), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 80))
        item.kind = .strength
        item.position = .standing
        item.strengthens = [Name(known: "upper back muscles")]
        item.repetitions = .init(count: 8, range: 5...20, tempo: 4)
        item.steps = ["Stand or sit tall, arms hanging, palms forward.", "Draw the shoulder blades back and down, as if into your back pockets.", "Hold for two seconds, and let go slowly. The ribs stay down."]
        item.isGentle = true
        item.cautions = ["Do not lift the shoulders or hollow the low back."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "upper back"
        item.evidence = Evidence(["Gross 2015, Cochrane review: strengthening of neck, shoulder blades and shoulders helps long-lasting neck pain"], strength: .some)
        return item
    }

    private static var earToShoulder: Stretch {
        var item = Stretch(name: Name(known: "ear to shoulder"), shortName: "ear to shoulder", muscles: [Name(known: "upper trapezius"), Name(known: "neck muscles")], group: "Neck and shoulder", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 15)...HoldDuration(nearest: 45))
        item.position = .sitting
        item.needs = ["a chair"]
        item.steps = ["Sit tall, and hold the seat with your {side} hand.", "Tip your head to the {other} side until the {side} side of the neck pulls.", "Let the weight of the head do it. Do not pull."]
        item.isGentle = true
        item.cautions = ["Stop if you get dizzy, see double or your arm tingles. With rheumatoid arthritis ask a doctor before you stretch the neck."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "neck and shoulder"
        item.evidence = Evidence(["Gross 2015, Cochrane review: stretching alone does little for neck pain, with strengthening more"], strength: .weak)
        return item
    }

    private static var noseToArmpit: Stretch {
        var item = Stretch(name: Name(known: "nose to armpit"), shortName: "nose to armpit", muscles: [Name(known: "levator scapulae"), Name(known: "neck muscles")], group: "Neck and shoulder", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 15)...HoldDuration(nearest: 45))
        item.position = .sitting
        item.needs = ["a chair"]
        item.steps = ["Sit tall, and hold the seat with your {side} hand.", "Turn your head to the {other} side and look down towards that armpit.", "Breathe, and let the {side} shoulder stay low."]
        item.isGentle = true
        item.cautions = ["Stop if you get dizzy, see double or your arm tingles. With rheumatoid arthritis ask a doctor before you stretch the neck."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "neck and shoulder"
        item.evidence = Evidence(["Gross 2015, Cochrane review: stretching alone does little for neck pain, with strengthening more"], strength: .weak)
        return item
    }

    private static var chinTuck: Stretch {
        var item = Stretch(name: Name(known: "chin tuck"), shortName: "chin tuck", muscles: [], group: "Neck and shoulder", hasSides: false, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 30)...HoldDuration(nearest: 90))
        item.kind = .strength
        item.position = .sitting
        item.strengthens = [Name(known: "neck muscles")]
        item.repetitions = .init(count: 5, range: 5...15, tempo: 6)
        item.steps = ["Sit tall, eyes level.", "Glide the head straight back, as if to make a double chin, and hold for a breath.", "Let go slowly, and do it again."]
        item.isGentle = true
        item.cautions = ["Small and easy. Stop if you get dizzy or your arm tingles."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "neck and shoulder"
        item.evidence = Evidence(["Gross 2015, Cochrane review: strengthening of neck, shoulder blades and shoulders helps long-lasting neck pain"], strength: .some)
        return item
    }

    private static var armAcross: Stretch {
        var item = Stretch(name: Name(known: "arm across"), shortName: "arm across", muscles: [Name(known: "shoulder muscles")], group: "Neck and shoulder", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 45))
        item.position = .sitting
        item.steps = ["Bring your {side} arm across the chest, below the chin.", "Draw it closer with your {other} hand, above the elbow.", "Keep the {side} shoulder low, and breathe."]
        item.isGentle = true
        item.cautions = ["Stop if the top of the shoulder pinches."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "neck and shoulder"
        item.evidence = Evidence(["Kisner and Colby 2017, textbook of therapeutic exercise; few trials"], strength: .weak)
        return item
    }

    private static var slowJawOpening: Stretch {
        var item = Stretch(name: Name(known: "slow jaw opening"), shortName: "slow jaw opening", muscles: [Name(known: "jaw muscles")], group: "Jaw", hasSides: false, hold: HoldDuration(nearest: 5), holdRange: HoldDuration(nearest: 5)...HoldDuration(nearest: 10))
        item.kind = .mobility
        item.position = .sitting
        item.repeats = 6
        item.needs = ["a mirror, if you like"]
        item.steps = ["Rest the tip of your tongue on the roof of the mouth, behind the teeth.", "Open as far as the tongue can stay there, straight down.", "Hold, close slowly, and do it again."]
        item.isGentle = true
        item.cautions = ["Stop short of a click or of pain."]
        item.pattern = "jaw"
        item.evidence = Evidence(["Dickerson 2016, review of 6 trials of jaw exercises: less pain, a wider mouth, in the short term"], strength: .weak)
        return item
    }

    private static var jawSideGlide: Stretch {
        var item = Stretch(name: Name(known: "jaw side glide"), shortName: "jaw side glide", muscles: [Name(known: "jaw muscles")], group: "Jaw", hasSides: true, hold: HoldDuration(nearest: 5), holdRange: HoldDuration(nearest: 5)...HoldDuration(nearest: 10))
        item.kind = .mobility
        item.position = .sitting
        item.repeats = 5
        item.steps = ["Let your teeth part a little, lips soft.", "Glide the lower jaw to the {other} side until the {side} cheek pulls.", "Hold, come back to the middle, and do it again."]
        item.isGentle = true
        item.cautions = ["Stop short of a click or of pain."]
        item.pattern = "jaw"
        item.evidence = Evidence(["Dickerson 2016, review of 6 trials of jaw exercises: less pain, a wider mouth, in the short term"], strength: .weak)
        return item
    }

    private static var toesBack: Stretch {
        var item = Stretch(name: Name(known: "toes back"), shortName: "toes back", muscles: [Name(known: "sole")], group: "Foot", hasSides: true, hold: HoldDuration(nearest: 10), holdRange: HoldDuration(nearest: 10)...HoldDuration(nearest: 30))
        item.position = .sitting
        item.repeats = 3
        item.needs = ["a chair"]
        item.steps = ["Sit, and lay the {side} ankle on the {other} knee.", "Draw the toes back with your hand until the sole is taut.", "Do it before the first steps of the morning."]
        item.isGentle = true
        item.cautions = ["With a new hip, rest the foot on a stool instead of crossing the leg."]
        item.exclusions = [.init(.newJoint, reason: "crossing the leg can put a new hip out"), .init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "foot"
        item.evidence = Evidence(["DiGiovanni 2003, trial in heel pain: better than calf stretching alone"], strength: .some)
        return item
    }

    private static var calfAtTheWall: Stretch {
        var item = Stretch(name: Name(known: "calf at the wall"), shortName: "calf at the wall", muscles: [Name(known: "calf")], group: "Foot", hasSides: true, hold: HoldDuration(nearest: 30), holdRange: HoldDuration(nearest: 20)...HoldDuration(nearest: 60))
        item.position = .standing
        item.needs = ["a wall"]
        item.steps = ["Hands on the wall, the {side} leg behind you, toes pointing forward.", "Keep that knee straight and the heel down, and lean in until the calf pulls.", "Breathe. Do not bounce."]
        item.isGentle = true
        item.cautions = ["A calf that is swollen, hot or sore to touch needs a doctor, not a stretch."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "foot"
        item.evidence = Evidence(["Koc 2023, guideline for heel pain (JOSPT): stretch the calf and the sole"], strength: .some)
        return item
    }

    private static var heelRaise: Stretch {
        var item = Stretch(name: Name(known: "heel raise"), shortName: "heel raise", muscles: [], group: "Strength", hasSides: false, hold: HoldDuration(nearest: 40), holdRange: HoldDuration(nearest: 25)...HoldDuration(nearest: 100))
        item.aliases = [Name(known: "calf raise")]
        item.kind = .strength
        item.position = .standing
        item.strengthens = [Name(known: "calf"), Name(known: "sole")]
        item.repetitions = .init(count: 8, range: 5...20, tempo: 5)
        item.needs = ["a wall or a chair to hold on to"]
        item.steps = ["Hold on, feet hip-width apart.", "Rise onto the balls of both feet, and hold for a breath.", "Lower slowly, over three seconds."]
        item.isGentle = true
        item.cautions = ["Hold on. Stop if the tendon above the heel hurts sharply."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "foot"
        item.evidence = Evidence(["Rathleff 2015, trial of 48 people with heel pain: loading helped more than stretching at 3 months, no longer at 6"], strength: .some)
        return item
    }

    private static var slowBreathing: Stretch {
        var item = Stretch(name: Name(known: "slow breathing"), shortName: "slow breathing", muscles: [], group: "Breathing", hasSides: false, hold: HoldDuration(nearest: 120), holdRange: HoldDuration(nearest: 60)...HoldDuration(nearest: 600))
        item.aliases = [Name(known: "breathing")]
        item.kind = .breathing
        item.position = .lying
        item.steps = ["Lie or sit so that nothing pulls, one hand on the belly.", "Breathe in through the nose and let the belly rise. Breathe out twice as long, lips soft.", "Let jaw, shoulders and buttocks go slack with each breath out."]
        item.isGentle = true
        item.cautions = ["Breathe normally if you get dizzy."]
        item.pattern = "any"
        item.evidence = Evidence(["Zhai 2024, meta-analysis of 14 trials of breathing exercises, ages 60 to 80: less low back pain"], strength: .weak)
        return item
    }

    private static var walk: Stretch {
        var item = Stretch(name: Name(known: "walk"), shortName: "walk", muscles: [], group: "Walking", hasSides: false, hold: HoldDuration(nearest: 600), holdRange: HoldDuration(nearest: 300)...HoldDuration(nearest: 1800))
        item.aliases = [Name(known: "walking plan"), Name(known: "graded walking")]
        item.kind = .mobility
        item.position = .standing
        item.needs = ["shoes you can walk in"]
        item.steps = ["Walk at a pace at which you could still talk.", "Swing your arms, and look ahead rather than down.", "Turn round while it still feels good."]
        item.isGentle = true
        item.cautions = ["Stop, and see a doctor, if a leg gets weak or numb as you walk."]
        item.exclusions = [.init(.operation, reason: "do only what your surgeon or physiotherapist allows")]
        item.pattern = "any"
        item.evidence = Evidence(["Pocovi 2024, trial (WalkBack): a walking programme put the next episode off, median 208 days against 112"], strength: .good)
        return item
    }
}
