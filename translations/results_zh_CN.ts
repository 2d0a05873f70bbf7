<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Explanations</name>
    <message>
        <source>Framework %1, scoring engine %2. What is not applicable counts in neither sum.</source>
        <extracomment>versions of framework and scoring engine</extracomment>
        <translation>框架%1，计分引擎%2。不适用的指标不计入分子和分母。</translation>
    </message>
    <message>
        <source>Weighted mean of what is rated: points times weight, added up, divided by the sum of weights.</source>
        <translation>已评级指标的加权平均：级别乘以权重，相加后除以权重之和。</translation>
    </message>
    <message>
        <source>Points times weight, added up over what is rated.</source>
        <translation>已评级指标的级别乘以权重后相加。</translation>
    </message>
    <message>
        <source>The lowest points of what is rated decide, weights aside.</source>
        <translation>取已评级指标中的最低级，不计权重。</translation>
    </message>
    <message>
        <source>The highest points of what is rated decide, weights aside: lower is better here.</source>
        <translation>取已评级指标中的最高级，不计权重：此处越低越好。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n open, all at the lowest</source>
        <translation>
            <numerusform>未答%n题都取最低级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open, all at the highest</source>
        <translation>
            <numerusform>未答%n题都取最高级</numerusform>
        </translation>
    </message>
    <message>
        <source>Last time, %1</source>
        <translation>上次，%1</translation>
    </message>
    <message>
        <source>Rounded, half away from zero</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>Coverage: %1 rated, %2 not applicable, %3 open</source>
        <translation>覆盖：已评%1项，不适用%2项，未答%3项</translation>
    </message>
    <message>
        <source>Not asked, because of other answers</source>
        <translation>因其他答案而不问</translation>
    </message>
    <message>
        <source>Asked, but without points</source>
        <translation>有问无分</translation>
    </message>
    <message>
        <source>If %1 reached level %2</source>
        <translation>如果%1达到%2级</translation>
    </message>
    <message>
        <source>The overall score would be %1.</source>
        <translation>总分将为%1。</translation>
    </message>
    <message>
        <source>This figure would be %1, the overall score %2.</source>
        <translation>本项将为%1，总分%2。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>joins two sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The verdict would be: %1.</source>
        <translation>结论将是“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a domain, and a level or &quot;Not answered&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>of %n question(s) of this domain</source>
        <translation>
            <numerusform>本领域共%n题</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions of this domain that stand here. Enter opens one.</source>
        <translation>本领域处于此处的题目。按Enter打开其中一题。</translation>
    </message>
    <message>
        <source>The figures of %1, by the same questions. Enter explains how a domain stands now.</source>
        <translation>%1的得分，题目相同。按Enter查看某个领域现在的得分是怎么来的。</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本次</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Figures that it enters</source>
        <translation>计入的数</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>所占权重</translation>
    </message>
    <message>
        <source>Two people answered differently. Until one answer is chosen it counts as not answered.</source>
        <translation>两人的答案不一致。选定其中一个之前，按未答处理。</translation>
    </message>
    <message>
        <source>The answer brings its points; times the weight they enter the figures below.</source>
        <translation>答案带来分值，乘以权重后计入下面各数。</translation>
    </message>
    <message>
        <source>Not applicable: it counts as covered and enters neither sum.</source>
        <translation>不适用：算作已覆盖，不计入分子和分母。</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <extracomment>a rule, and the reason that the user gave</extracomment>
        <translation>%1理由：%2</translation>
    </message>
    <message>
        <source>Not answered: it enters no figure yet. Ranges take it at %1 and at %2.</source>
        <translation>未答：暂不计入任何数。计算可能的范围时，分别取%1和%2。</translation>
    </message>
    <message>
        <source>Not asked, because of other answers: it is outside every count.</source>
        <translation>因其他答案而不问，不计入任何数。</translation>
    </message>
    <message>
        <source>Asked, but without points: it is outside every count.</source>
        <translation>有问无分，不计入任何数。</translation>
    </message>
    <message>
        <source>Points times weight</source>
        <translation>分值乘以权重</translation>
    </message>
    <message>
        <source>Gate: at least %1, whatever the average</source>
        <translation>门槛：无论平均分多高，至少%1级</translation>
    </message>
    <message>
        <source>Gate: at most %1, whatever the average</source>
        <translation>门槛：无论平均分如何，至多%1级</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Overall score when it gets there</source>
        <translation>达到目标后的总分</translation>
    </message>
    <message>
        <source>The figures of %1, by edition %2 of the questions. Where they have changed since, the two cannot be compared, and there is no figure. Enter explains how a domain stands now.</source>
        <translation>%1的得分，题目为%2版。题目此后有变动的，前后不可比，不列得分。按Enter查看某个领域现在的得分是怎么来的。</translation>
    </message>
</context>
<context>
    <name>ReachWords</name>
    <message>
        <source>Overall score %1</source>
        <translation>总分%1</translation>
    </message>
    <message>
        <source>Nothing has to be improved</source>
        <translation>没有需要改进的</translation>
    </message>
    <message>
        <source>Out of reach for now</source>
        <translation>目前达不到</translation>
    </message>
    <message>
        <source>No list was found</source>
        <translation>没有找到清单</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) to improve</source>
        <translation>
            <numerusform>改进%n题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;2 answers to improve&quot;, &quot;3 levels in all&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) in all</source>
        <translation>
            <numerusform>共升%n级</numerusform>
        </translation>
    </message>
    <message>
        <source>The answers reach it as they are.</source>
        <translation>按现在的答案已经达到。</translation>
    </message>
    <message>
        <source>What is answered so far does not stand in the way.</source>
        <translation>已答的题目不构成障碍。</translation>
    </message>
    <message>
        <source>The search tried 20,000 combinations and found none. That does not mean there is none.</source>
        <translation>试了20,000种组合，没有找到，但不等于没有。</translation>
    </message>
    <message>
        <source>Proven: no list has fewer answers, nor as few with fewer levels. Checked by scoring it with the engine.</source>
        <translation>已证明：没有题数更少的清单，题数相同的也不会少升几级。已用计分引擎核算。</translation>
    </message>
    <message>
        <source>Checked by scoring it with the engine, and nothing in it can be left out; but the search was cut short, and a shorter list may exist.</source>
        <translation>已用计分引擎核算，其中每一项都不能省；但搜索提前结束，可能还有更短的清单。</translation>
    </message>
    <message>
        <source>Not even with every rated answer at its best.</source>
        <translation>即使已评的题目全部达到最好，也达不到。</translation>
    </message>
    <message>
        <source>Gates in the way: %1.</source>
        <translation>未过的门槛：%1。</translation>
    </message>
    <message>
        <source>Domains that stay too low: %1.</source>
        <translation>仍然偏低的领域：%1。</translation>
    </message>
    <message>
        <source>The overall score stays short of it.</source>
        <translation>总分仍然不够。</translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s) come first. They are no improvements; here they are taken at their best, so this is the least there is to do.</source>
        <translation>
            <numerusform>先答%n道未答题。未答题不算改进；这里按最好的答案计算，所以这是至少要做的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open question(s) come first. They are no improvements; here they are taken at their worst, so this is enough whatever they bring.</source>
        <translation>
            <numerusform>先答%n道未答题。未答题不算改进；这里按最差的答案计算，所以无论怎样作答，做到这些就够了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gate(s) marked not applicable must be reviewed.</source>
        <translation>
            <numerusform>%n道标为不适用的门槛题须经复核。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultRows</name>
    <message>
        <source>passed</source>
        <translation>达到</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%2项中%1项达到</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>权重%1</translation>
    </message>
    <message>
        <source>gate, weight %1</source>
        <translation>门槛，权重%1</translation>
    </message>
    <message>
        <source>gate</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>No rated item is below its target.</source>
        <translation>已评级的指标都达到了目标。</translation>
    </message>
    <message numerus="yes">
        <source>by effect on the overall score; %n item(s)</source>
        <translation>
            <numerusform>按影响排序，共%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an answer</comment>
        <translation>未答</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>整改行动</translation>
    </message>
    <message>
        <source>as the whole</source>
        <translation>与总分相同</translation>
    </message>
    <message>
        <source>%1 above the whole</source>
        <translation>比总分高%1</translation>
    </message>
    <message>
        <source>%1 below the whole</source>
        <translation>比总分低%1</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总分</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ExplainPanel</name>
    <message>
        <source>Where this number comes from</source>
        <translation>这个数是怎么来的</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭说明</translation>
    </message>
    <message>
        <source>Answers behind the number</source>
        <translation>构成这个数的答案</translation>
    </message>
    <message>
        <source>Go to the question</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>Make an action of it</source>
        <translation>新建整改行动</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ItemTableModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>code of an item, and the state of its gate</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1，目标%2</translation>
    </message>
    <message>
        <source>%1, supposed %2</source>
        <extracomment>a level, and another one that is tried</extracomment>
        <translation>%1，假设为%2</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ReachPanel</name>
    <message>
        <source>There is nothing better to reach</source>
        <translation>没有更好的可以达到</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>先作答</translation>
    </message>
    <message>
        <source>Shortest list</source>
        <translation>最短清单</translation>
    </message>
    <message>
        <source>Close the shortest list</source>
        <translation>关闭最短清单</translation>
    </message>
    <message>
        <source>The fewest answers to improve, by as few levels as possible, to reach:</source>
        <translation>改进的题最少、升的级最少，就能达到：</translation>
    </message>
    <message>
        <source>What to reach</source>
        <translation>要达到什么</translation>
    </message>
    <message>
        <source>How open questions are taken</source>
        <translation>未答题怎样计算</translation>
    </message>
    <message>
        <source>Open: best</source>
        <translation>未答取最好</translation>
    </message>
    <message>
        <source>Open: worst</source>
        <translation>未答取最差</translation>
    </message>
    <message>
        <source>Try it as a what-if</source>
        <translation>用假设推演试一试</translation>
    </message>
    <message>
        <source>Answers to improve</source>
        <translation>要改进的题目</translation>
    </message>
    <message>
        <source>To be answered first</source>
        <translation>要先作答的题目</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultsContent</name>
    <message>
        <source>as answered</source>
        <translation>按答案</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>range of open answers</source>
        <translation>未答可能的范围</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>What if: nothing is saved</source>
        <translation>假设推演：不保存任何内容</translation>
    </message>
    <message>
        <source>The figures are those of the levels that you try. Circles and dashed lines are as answered.</source>
        <translation>显示的是试填级别的得分。圆圈和虚线是按答案的得分。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>能力轮廓</translation>
    </message>
    <message>
        <source>Scores by domain</source>
        <translation>各领域得分</translation>
    </message>
    <message>
        <source>Levels by domain</source>
        <translation>各领域级别分布</translation>
    </message>
    <message>
        <source>From assessment to assessment</source>
        <translation>历次评估</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>可能范围</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>上次</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>门槛</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>差距</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>提升</translation>
    </message>
    <message>
        <source>Make an action</source>
        <translation>新建整改行动</translation>
    </message>
    <message>
        <source>Strongest</source>
        <translation>最强的领域</translation>
    </message>
    <message>
        <source>Weakest</source>
        <translation>最弱的领域</translation>
    </message>
    <message>
        <source>Beside the whole</source>
        <translation>与总分相比</translation>
    </message>
    <message>
        <source>How many questions stand at each level</source>
        <translation>各级别有多少题</translation>
    </message>
    <message>
        <source>From assessment to assessment (* another edition)</source>
        <translation>历次评估（*为其他版本）</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultsHeader</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>这个数是怎么来的</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>So far %1</source>
        <translation>目前%1</translation>
    </message>
    <message>
        <source>Overall %1</source>
        <translation>总分%1</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
    <message>
        <source>Shortest list</source>
        <translation>最短清单</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>sextant::ui::ResultsPage</name>
    <message>
        <source>choose a domain</source>
        <translation>选择领域</translation>
    </message>
    <message>
        <source>open to the answers</source>
        <translation>展开到答案</translation>
    </message>
    <message>
        <source>copy the chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>close the panel</source>
        <translation>关闭右侧</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>下一区域</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>还没有评估</translation>
    </message>
    <message>
        <source>Start one on the Organisation page; its results stand here.</source>
        <translation>在“机构”页开始一次评估，结果会显示在这里。</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>chart or table</source>
        <translation>图表与表格</translation>
    </message>
    <message>
        <source>try a level</source>
        <translation>试填级别</translation>
    </message>
    <message>
        <source>one level up, down</source>
        <translation>升一级、降一级</translation>
    </message>
    <message>
        <source>as answered</source>
        <translation>按答案</translation>
    </message>
    <message>
        <source>to the question</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>end the what-if</source>
        <translation>结束假设推演</translation>
    </message>
    <message>
        <source>what if</source>
        <translation>假设推演</translation>
    </message>
    <message>
        <source>shortest list</source>
        <translation>最短清单</translation>
    </message>
    <message>
        <source>Explain the overall score</source>
        <translation>总分是怎么来的</translation>
    </message>
    <message>
        <source>End the what-if</source>
        <translation>结束假设推演</translation>
    </message>
    <message>
        <source>What if: try other levels</source>
        <translation>假设推演：试填其他级别</translation>
    </message>
    <message>
        <source>Shortest list of improvements</source>
        <translation>最短改进清单</translation>
    </message>
    <message>
        <source>Chart or table</source>
        <translation>图表与表格</translation>
    </message>
    <message>
        <source>Copy the chart as a picture</source>
        <translation>把图表复制为图片</translation>
    </message>
    <message>
        <source>Show fewer gaps</source>
        <translation>少显示差距</translation>
    </message>
    <message>
        <source>Show all gaps</source>
        <translation>显示全部差距</translation>
    </message>
    <message>
        <source>Make an action of the gap</source>
        <translation>为差距新建整改行动</translation>
    </message>
    <message>
        <source>Go to the questions</source>
        <translation>前往题目</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>生成报告</translation>
    </message>
    <message>
        <source>The targets were not kept</source>
        <translation>目标没有保存</translation>
    </message>
    <message>
        <source>keep as targets</source>
        <translation>设为目标</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>无法撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) set</source>
        <translation>
            <numerusform>已设%n个目标</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer was changed. Undo takes the targets back.</source>
        <translation>没有改动任何答案。撤销即可取消这些目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without levels cannot have a target and were left out.</source>
        <translation>
            <numerusform>%n道没有级别的题不能设目标，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the chart as a picture…</source>
        <translation>将图表另存为图片…</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Compare with other assessments</source>
        <translation>与其他评估对比</translation>
    </message>
    <message>
        <source>The verdict comes first, in words; the figures behind it follow. As long as questions are open, the page says what is already certain and how far the score can still move.
Every number opens to the answers behind it: choose it with the arrow keys and press Enter, or click it. From each answer you can go to its question.
W tries other levels and shows what they would change; nothing is saved unless you keep them as targets. L finds the fewest answers to improve for a verdict or a score. C holds this assessment beside others.
T shows a chart as a table, Ctrl+C copies it.</source>
        <translation>先用文字给出结论，再列出依据的数。有题未答时，会说明哪些已经确定、总分还可能在什么范围。
每个数都能展开到答案：用方向键选中后按Enter，或直接点击；从每个答案可以前往题目。
按W试填其他级别，看会改变什么；除非设为目标，否则不保存任何内容。按L找出达到某个结论或总分最少要改进哪些题。按C与其他评估并列对比。
按T改看表格，按Ctrl+C复制图表。</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfComparison</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>a verdict, and what it would be</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>Gates passed</source>
        <translation>达到的门槛</translation>
    </message>
</context>
<context>
    <name>sextant::ui::WhatIfPanel</name>
    <message>
        <source>All questions</source>
        <translation>全部题目</translation>
    </message>
    <message>
        <source>Other than answered</source>
        <translation>与答案不同的</translation>
    </message>
    <message>
        <source>Below their target</source>
        <translation>低于目标的</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设推演</translation>
    </message>
    <message>
        <source>End the what-if</source>
        <translation>结束假设推演</translation>
    </message>
    <message>
        <source>Nothing is saved. 0 to 4 sets a level, + and − go one level up and down, Delete takes it back.</source>
        <translation>不保存任何内容。按0至4设定级别，按+或−升降一级，按Delete恢复。</translation>
    </message>
    <message>
        <source>Which questions</source>
        <translation>哪些题目</translation>
    </message>
    <message>
        <source>Levels to be tried</source>
        <translation>试填的级别</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Keep as targets</source>
        <translation>设为目标</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>全部恢复</translation>
    </message>
</context>
</TS>
