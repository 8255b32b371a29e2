<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
 <context>
  <name>headwater::AnalysisModel</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::AttachmentList</name>
  <message numerus="yes">
   <source>Attach %n file(s) to %1</source>
   <translation>
    <numerusform>Attach %n file to %1</numerusform>
    <numerusform>Attach %n files to %1</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::Canvas</name>
  <message numerus="yes">
   <source>%1
%2, %n line(s)</source>
   <translation>
    <numerusform>%1
%2, %n line</numerusform>
    <numerusform>%1
%2, %n lines</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ChartArea</name>
  <message numerus="yes">
   <source>Move %n item(s)</source>
   <translation>
    <numerusform>Move %n item</numerusform>
    <numerusform>Move %n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n hidden</source>
   <translation>
    <numerusform>%n hidden</numerusform>
    <numerusform>%n hidden</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ComparisonPanel</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::EvidenceList</name>
  <message numerus="yes">
   <source>Show %n more</source>
   <translation>
    <numerusform>Show %n more</numerusform>
    <numerusform>Show %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::Grounds</name>
  <message numerus="yes">
   <source>and %n more item(s); all stand under Evidence below</source>
   <translation>
    <numerusform>and %n more item; all stand under Evidence below</numerusform>
    <numerusform>and %n more items; all stand under Evidence below</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::HistoryPanel</name>
  <message numerus="yes">
   <source>What the %n later step(s) did is set aside. They stay in the history, and Ctrl+Z brings everything back.</source>
   <translation>
    <numerusform>What the %n later step did is set aside. They stay in the history, and Ctrl+Z brings everything back.</numerusform>
    <numerusform>What the %n later steps did is set aside. They stay in the history, and Ctrl+Z brings everything back.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::Inspector</name>
  <message numerus="yes">
   <source>%n alias(es)</source>
   <translation>
    <numerusform>%n alias</numerusform>
    <numerusform>%n aliases</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n link(s)</source>
   <translation>
    <numerusform>%n link</numerusform>
    <numerusform>%n links</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n selected</source>
   <translation>
    <numerusform>%n selected</numerusform>
    <numerusform>%n selected</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n source(s)</source>
   <translation>
    <numerusform>%n source</numerusform>
    <numerusform>%n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::MainWindow</name>
  <message numerus="yes">
   <source>The file is sound: %n step(s) of the history checked.</source>
   <translation>
    <numerusform>The file is sound: %n step of the history checked.</numerusform>
    <numerusform>The file is sound: %n steps of the history checked.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::RecordStepsList</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ScopeForm</name>
  <message numerus="yes">
   <source>%n kind(s) of tie</source>
   <translation>
    <numerusform>%n kind of tie</numerusform>
    <numerusform>%n kinds of tie</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::SearchPanel</name>
  <message numerus="yes">
   <source>%n found</source>
   <translation>
    <numerusform>%n found</numerusform>
    <numerusform>%n found</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>the best %n</source>
   <translation>
    <numerusform>the best %n</numerusform>
    <numerusform>the best %n</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::SourcesPanel</name>
  <message numerus="yes">
   <source>%n item(s)</source>
   <translation>
    <numerusform>%n item</numerusform>
    <numerusform>%n items</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::Sureness</name>
  <message numerus="yes">
   <source>%1 sure, from %n source(s)</source>
   <translation>
    <numerusform>%1 sure, from %n source</numerusform>
    <numerusform>%1 sure, from %n sources</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::WorkBar</name>
  <message numerus="yes">
   <source>(and %n more)</source>
   <translation>
    <numerusform>(and %n more)</numerusform>
    <numerusform>(and %n more)</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::BoardPage</name>
  <message numerus="yes">
   <source>and %n more, see Questions</source>
   <translation>
    <numerusform>and %n more, see Questions</numerusform>
    <numerusform>and %n more, see Questions</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n handing(s) over in this period.</source>
   <translation>
    <numerusform>%n handing over in this period.</numerusform>
    <numerusform>%n handings over in this period.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::MustPassPage</name>
  <message numerus="yes">
   <source>With %n taken at the same time nothing gets through: %1.</source>
   <translation>
    <numerusform>With %n taken nothing gets through: %1.</numerusform>
    <numerusform>With %n taken at the same time nothing gets through: %1.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n other set(s) do it too.</source>
   <translation>
    <numerusform>%n other set does it too.</numerusform>
    <numerusform>%n other sets do it too.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::QuestionsPage</name>
  <message numerus="yes">
   <source>and %n more</source>
   <translation>
    <numerusform>and %n more</numerusform>
    <numerusform>and %n more</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>and %n more; the printed sheets hold all</source>
   <translation>
    <numerusform>and %n more; the printed sheets hold all</numerusform>
    <numerusform>and %n more; the printed sheets hold all</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::SplitDialog</name>
  <message numerus="yes">
   <source>and %n more, which stay</source>
   <translation>
    <numerusform>and %n more, which stays</numerusform>
    <numerusform>and %n more, which stay</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ScopePeople</name>
  <message numerus="yes">
   <source>Within %n tie(s) of the selection</source>
   <translation>
    <numerusform>Within %n tie of the selection</numerusform>
    <numerusform>Within %n ties of the selection</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>within %n tie(s) of %1</source>
   <translation>
    <numerusform>within %n tie of %1</numerusform>
    <numerusform>within %n ties of %1</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 and %n more</numerusform>
    <numerusform>%1 and %n more</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ResultPage</name>
  <message numerus="yes">
   <source>%n problem(s)</source>
   <translation>
    <numerusform>%n problem</numerusform>
    <numerusform>%n problems</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>chart_steps</name>
  <message numerus="yes">
   <source>Hide %n thing(s)</source>
   <translation>
    <numerusform>Hide %n thing</numerusform>
    <numerusform>Hide %n things</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Show %n hidden thing(s)</source>
   <translation>
    <numerusform>Show %n hidden thing</numerusform>
    <numerusform>Show %n hidden things</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Take %n thing(s) off the chart</source>
   <translation>
    <numerusform>Take %n thing off the chart</numerusform>
    <numerusform>Take %n things off the chart</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>evidence</name>
  <message numerus="yes">
   <source>%n time(s)</source>
   <translation>
    <numerusform>%n time</numerusform>
    <numerusform>%n times</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>lists</name>
  <message numerus="yes">
   <source>%n item(s) placed</source>
   <translation>
    <numerusform>%n item placed</numerusform>
    <numerusform>%n items placed</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>record_steps</name>
  <message numerus="yes">
   <source>Delete %n record(s)</source>
   <translation>
    <numerusform>Delete %n record</numerusform>
    <numerusform>Delete %n records</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>expanding</name>
  <message numerus="yes">
   <source>Put %n thing(s) on the chart</source>
   <translation>
    <numerusform>Put %n thing on the chart</numerusform>
    <numerusform>Put %n things on the chart</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>sign_steps</name>
  <message numerus="yes">
   <source>Box round %n</source>
   <translation>
    <numerusform>Box round %n</numerusform>
    <numerusform>Box round %n</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Remove %n thing(s) drawn by hand</source>
   <translation>
    <numerusform>Remove one thing drawn by hand</numerusform>
    <numerusform>Remove %n things drawn by hand</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>clipping</name>
  <message numerus="yes">
   <source>Copied: %n thing(s). Ctrl+V puts them on another chart.</source>
   <translation>
    <numerusform>Copied: one thing. Ctrl+V puts it on another chart.</numerusform>
    <numerusform>Copied: %n things. Ctrl+V puts them on another chart.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>Paste %n thing(s)</source>
   <translation>
    <numerusform>Paste one thing</numerusform>
    <numerusform>Paste %n things</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n of them stand(s) on this chart already and is selected.</source>
   <translation>
    <numerusform>One of them stands on this chart already and is selected.</numerusform>
    <numerusform>%n of them stand on this chart already and are selected.</numerusform>
   </translation>
  </message>
 </context>
 <context>
  <name>headwater::ActivityWindow</name>
  <message numerus="yes">
   <source>%n selected tie(s)</source>
   <translation>
    <numerusform>%n selected tie</numerusform>
    <numerusform>%n selected ties</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%1 and %n more</source>
   <translation>
    <numerusform>%1 and %n more</numerusform>
    <numerusform>%1 and %n more</numerusform>
   </translation>
  </message>
 </context>
</TS>
