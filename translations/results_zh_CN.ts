<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
<context>
    <name>sextant::ui::ExplainPanel</name>
    <message>
        <source>Framework %1, scoring engine %2. What is not applicable counts in neither sum.</source>
        <extracomment>versions of framework and scoring engine</extracomment>
        <translation>框架%1，计分引擎%2。不适用的指标不计入分子和分母。</translation>
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
        <source>If %1 reached level %2</source>
        <translation>如果%1达到%2级</translation>
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
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
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
        <source>Domain</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
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
</context>
</TS>
